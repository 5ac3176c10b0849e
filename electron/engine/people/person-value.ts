import type { PersonValue } from '../../../shared/contract/people';
import type { FieldType } from '../../../shared/roster/field-type';

/** What the people table holds, as it travels: 19850301 known to the month is `1985-03`. */
export function personValue(
  value: PersonValue | undefined,
  precision: PersonValue | undefined,
  type: FieldType,
): PersonValue {
  if (value === null || value === undefined) return null;
  if (type !== 'date') return value;
  const digits = String(value).padStart(8, '0');
  const day = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return day.slice(0, precision === 'year' ? 1 : precision === 'month' ? 2 : 3).join('-');
}

/** `1985-03` as 19850301 with its precision; null where it is no day of the calendar. */
export function storedDate(text: string): { date: number; precision: 'day' | 'month' | 'year' } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const calendar = new Date(Date.UTC(year, month - 1, day));
  const isReal = calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
  if (!isReal || year < 1900 || year > 2100) return null;
  const precision = match[2] === undefined ? 'year' : match[3] === undefined ? 'month' : 'day';
  return { date: year * 10_000 + month * 100 + day, precision };
}
