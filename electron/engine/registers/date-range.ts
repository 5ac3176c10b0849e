import type { Register } from '../../../shared/registers/register';
import { dateNumber, parseDate, type PartialDate } from '../normalise/parse-date';
import type { ReadColumn } from '../normalise/read-column';
import { cellText } from '../read/sheet';
import type { UnderstoodSheet } from '../understand/understand-sheet';

const lead = /^(?:từ\s+)?(?:ngày\s+)?/iu;
const between = /\s*(?:[-–—]|đến(?:\s+ngày)?|tới)\s*/iu;

/** `05/3 – 10/3/2024`, `Từ ngày 5/3/2024 đến ngày 10/3/2024`, `5-10/3/2024`, or one date, as numbers such as 20240305. */
export function parseDateRange(text: string): { from: number; to: number } | null {
  const words = text.normalize('NFC').trim().replace(lead, '');
  const whole = parseDate(words).value;
  if (whole) return ordered(whole, whole);
  const days = /^(\d{1,2})\s*[-–—]\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})$/.exec(words);
  if (days) {
    const [, first, last, month, year] = days;
    return range(`${first ?? ''}/${month ?? ''}/${year ?? ''}`, `${last ?? ''}/${month ?? ''}/${year ?? ''}`);
  }
  const parts = splitRange(words);
  if (!parts) return null;
  const [first, last] = parts;
  const year = /(\d{4})\s*$/.exec(last)?.[1];
  const hasYear = /\d{4}\s*$/.test(first);
  return range(hasYear || year === undefined ? first : `${first.replace(/[\s./-]+$/, '')}/${year}`, last);
}

/** `Thời gian đi` mostly is the first day; where no column has the last one and its cells hold both, it is both. */
export function withBothEnds(
  { fields }: Register,
  columns: readonly ReadColumn[],
  { sheet, people }: UnderstoodSheet,
): readonly ReadColumn[] {
  const both = fields.find(({ id }) => id === 'dates');
  if (!both || columns.some(({ field }) => field.id === 'to_date' || field === both)) return columns;
  const holdsBoth = ({ column }: ReadColumn): boolean =>
    people.some(({ row }) => {
      const range = parseDateRange(cellText(sheet.rows[row]?.[column] ?? null));
      return range !== null && range.from !== range.to;
    });
  return columns.map((each) =>
    each.field.id === 'from_date' && holdsBoth(each) ? { ...each, field: both } : each,
  );
}

function splitRange(words: string): readonly [string, string] | null {
  const spoken = words.split(/\s*(?:đến(?:\s+ngày)?|tới)\s*/iu);
  const parts = spoken.length === 2 ? spoken : words.split(between);
  const [first, last] = parts;
  return parts.length === 2 && first !== undefined && last !== undefined ? [first, last] : null;
}

function range(first: string, last: string): { from: number; to: number } | null {
  const [from, to] = [parseDate(first).value, parseDate(last).value];
  return from && to ? ordered(from, to) : null;
}

function ordered(from: PartialDate, to: PartialDate): { from: number; to: number } {
  return { from: dateNumber(from), to: dateNumber(to) };
}
