import type { CellValue } from '../read/sheet';
import { notRecordedValue, type Normalised } from './normalised';
import { tidyText } from './tidy-text';

/** A number written the Vietnamese (`2,34`) or the English way (`2.34`). */
export function parseNumber(cell: CellValue): Normalised<number> {
  if (cell === null) return notRecordedValue;
  if (typeof cell === 'number') return { value: cell };
  const text = tidyText(String(cell));
  if (text === '' || /^[-–]+$/.test(text)) return notRecordedValue;
  const match = /^-?\d+(?:[.,]\d+)?/.exec(text.replace(/\s/g, ''));
  if (!match) return { value: null, doubt: { code: 'number_unrecognised' } };
  return { value: Number(match[0].replace(',', '.')) };
}
