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

/** Of the cells of a column: 1 where all numbers lie from 0 to 1, else 100. */
export function scaleOf(cells: Iterable<CellValue>): 1 | 100 {
  for (const cell of cells) {
    const number = typeof cell === 'number' ? cell : isPercentage(cell) ? 0 : numberOf(cell);
    if (number > 1) return 100;
  }
  return 1;
}

function numberOf(cell: CellValue): number {
  return typeof cell === 'string' ? Number(tidyText(cell).replace(',', '.')) : 0;
}
