import type { CellValue } from '../read/sheet';
import { notRecordedValue, type Normalised } from './normalised';
import { tidyText } from './tidy-text';

const impossible: Normalised<number> = { value: null, doubt: { code: 'share_impossible' } };
const percentage = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/;

/** Whether a cell says itself that it is a percentage: `97,5 %`. */
export function isPercentage(cell: CellValue): boolean {
  return typeof cell === 'string' && percentage.exec(tidyText(cell))?.[2] === '%';
}

/**
 * A share from 0 to 1. `scale` is what the whole is in its column: 100 where numbers are percentages, 1 where the
 * spreadsheet stores `97 %` as 0.97.
 */
export function parseShare(cell: CellValue, scale: 1 | 100): Normalised<number> {
  if (cell === null) return notRecordedValue;
  if (typeof cell === 'number') return bounded(cell / scale);
  if (typeof cell !== 'string') return impossible;
  const text = tidyText(cell);
  if (text === '' || /^[-–]+$/.test(text)) return notRecordedValue;
  const [, digits, sign] = percentage.exec(text) ?? [];
  if (digits === undefined) return impossible;
  return bounded(Number(digits.replace(',', '.')) / (sign === '%' ? 100 : scale));
}

function bounded(share: number): Normalised<number> {
  return share >= 0 && share <= 1 ? { value: share } : impossible;
}

/** What the numbers of a column are parts of, and whether one of up to 1 among them must be doubted. */
export interface ShareScale {
  readonly whole: 1 | 100;
  readonly isSmallOdd: boolean;
}

/** Of the cells of a column: 1 where all numbers lie from 0 to 1, else 100; 0.95 among 97 and 98 may be either. */
export function scaleOf(cells: Iterable<CellValue>): ShareScale {
  const numbers = [...cells]
    .filter((cell) => !isPercentage(cell))
    .map((cell) => (typeof cell === 'number' ? cell : numberOf(cell)))
    .filter((number) => number > 1);
  const high = numbers.filter((number) => number >= 50).length;
  return { whole: numbers.length > 0 ? 100 : 1, isSmallOdd: high > 0 && high * 2 >= numbers.length };
}

/** Whether a number without a percent sign may be a part of 1 in a column of percentages. */
export function isOddlySmall(cell: CellValue, { isSmallOdd }: ShareScale): boolean {
  if (!isSmallOdd || isPercentage(cell)) return false;
  const number = typeof cell === 'number' ? cell : numberOf(cell);
  return number > 0 && number <= 1;
}

function numberOf(cell: CellValue): number {
  return typeof cell === 'string' ? Number(tidyText(cell).replace(',', '.')) : 0;
}
