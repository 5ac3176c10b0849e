import type { CellValue } from '../read/sheet';
import { restoredNationalId } from '../../../shared/roster/national-id';
import { notRecordedValue, type Normalised } from './normalised';
import { tidyText } from './tidy-text';

/**
 * A code as text. A spreadsheet that took it for a number dropped its leading zeros; a national id gets its own back, from
 * a CSV that such a spreadsheet saved too where it is sure.
 */
export function parseCode(cell: CellValue, field: string): Normalised<string> {
  if (cell === null) return notRecordedValue;
  if (typeof cell !== 'number') {
    const text = tidyText(String(cell)).replace(/^['‘’]/, '');
    if (text === '') return notRecordedValue;
    return field === 'national_id' ? nationalId(text.replace(/[\s.]/g, '')) : { value: text };
  }
  const digits = Number.isSafeInteger(cell) ? String(cell) : cell.toFixed(0);
  const length =
    field === 'national_id' ? (digits.length <= 9 ? 9 : 12) : field === 'phone' ? 10 : digits.length;
  if (digits.length === length) return { value: digits };
  if (digits.length < length - 3) return { value: digits };
  const padded = digits.padStart(length, '0');
  return { value: padded, doubt: { code: 'excel_damage_repaired', taken: padded } };
}

function nationalId(text: string): Normalised<string> {
  const restored = restoredNationalId(text);
  if (restored === null) return { value: text };
  return { value: restored, doubt: { code: 'excel_damage_repaired', taken: restored } };
}
