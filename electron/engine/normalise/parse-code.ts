import type { CellValue } from '../read/sheet';
import { notRecordedValue, type Normalised } from './normalised';
import { tidyText } from './tidy-text';

/** A code as text. A spreadsheet that took it for a number dropped its leading zeros; a national id gets its own back. */
export function parseCode(cell: CellValue, field: string): Normalised<string> {
  if (cell === null) return notRecordedValue;
  if (typeof cell !== 'number') {
    const text = tidyText(String(cell)).replace(/^['‘’]/, '');
    return text === ''
      ? notRecordedValue
      : { value: field === 'national_id' ? text.replace(/[\s.]/g, '') : text };
  }
  const digits = Number.isSafeInteger(cell) ? String(cell) : cell.toFixed(0);
  const length =
    field === 'national_id' ? (digits.length <= 9 ? 9 : 12) : field === 'phone' ? 10 : digits.length;
  if (digits.length === length) return { value: digits };
  if (digits.length < length - 3) return { value: digits };
  const padded = digits.padStart(length, '0');
  return { value: padded, doubt: { code: 'excel_damage_repaired', taken: padded } };
}
