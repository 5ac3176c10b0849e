import { isIsoDate } from '../../shared/text/dates';

/** `31/12/2024` of an ISO date; the field keeps this form in both languages, so that a day is never taken for a month. */
export function typedDate(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${day}/${month}/${year}`;
}

/** The ISO date that was typed as day, month and year (`31/12/2024`, `1-7-2025`, `1.7.25`), or null. */
export function parseTypedDate(text: string): string | null {
  const match = /^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})\s*$/.exec(text);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const isoDate = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(isoDate) && fullYear >= '1900' ? isoDate : null;
}

export function dayAfter(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
