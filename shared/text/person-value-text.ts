import { notRecorded } from '../analysis/category-label';
import type { PeopleColumn } from '../analysis/people-columns';
import type { PersonValue } from '../contract/people';
import type { Language } from './language';

const locale = { vi: 'vi-VN', en: 'en-US' } as const;

/** A value as people read it: the label of a category, `05/03/1985`, `3/1985`, `2,34`; null is not recorded. */
export function personValueText(
  {
    type,
    categories,
    notRecorded: nothing = notRecorded,
  }: Pick<PeopleColumn, 'type' | 'categories' | 'notRecorded'>,
  value: PersonValue,
  language: Language,
): string {
  if (value === null) return nothing[language];
  if (type === 'date') return dateText(String(value));
  if (typeof value === 'number') return value.toLocaleString(locale[language], { useGrouping: false });
  return categories?.find(({ id }) => id === value)?.label[language] ?? value;
}

/** The day first in both languages, so that a day is never taken for a month. */
function dateText(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day, month, year].filter((part) => part !== undefined).join('/');
}

/** What was typed as `5/3/1985`, `3/1985` or `1985` as `1985-03-05`, `1985-03`, `1985`; null for anything else. */
export function parsePartialDate(typed: string): string | null {
  const match = /^\s*(?:(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*)?(\d{4})\s*$/.exec(typed);
  if (!match) return null;
  const [, day, month, year = ''] = match;
  const two = (part: string): string => part.padStart(2, '0');
  const parts = [
    year,
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ];
  return isReal(Number(year), Number(month ?? 1), Number(day ?? 1)) ? parts.join('-') : null;
}

/** What was typed as a number, with a comma or a point before its decimals; null for anything else. */
export function parseTypedNumber(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

function isReal(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
