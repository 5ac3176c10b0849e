import type { CellValue } from '../read/sheet';
import { notRecordedValue, type Normalised } from './normalised';
import { tidyText } from './tidy-text';

/** A number written the Vietnamese (`2,34`) or the English way (`2.34`); of things that are counted, `1.250` is whole. */
export function parseNumber(cell: CellValue, isWhole = false): Normalised<number> {
  if (cell === null) return notRecordedValue;
  if (typeof cell === 'number') return { value: cell };
  const text = tidyText(String(cell));
  if (text === '' || /^[-–]+$/.test(text)) return notRecordedValue;
  // 1.490.000 has its thousands parted; a single group (4.400) is a decimal.
  const grouped = /^\d{1,3}(?:[.,]\d{3}){2,}(?!\d)/.exec(text);
  if (grouped) return { value: Number(grouped[0].replace(/[.,]/g, '')) };
  const whole = isWhole ? /^\d{1,3}(?:[.,\s]\d{3})+(?!\d)/.exec(text) : null;
  if (whole) return { value: Number(whole[0].replace(/[.,\s]/g, '')) };
  const match = /^-?\d+(?:[.,]\d+)?/.exec(text.replace(/\s/g, ''));
  if (!match) return { value: null, doubt: { code: 'number_unrecognised' } };
  return { value: Number(match[0].replace(',', '.')) };
}
