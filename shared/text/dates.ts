import type { Language } from './language';

/** `2024-12-31` as `31/12/2024` in Vietnamese and `31 Dec 2024` in English. */
export function formatDate(isoDate: string, language: Language): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  if (language === 'vi') return `${day}/${month}/${year}`;
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${Number(day)} ${names[Number(month) - 1] ?? month} ${year}`;
}

/**
 * `2025-06-05` as `05 tháng 6 năm 2025`: days under 10 and the months 1 and 2 take a zero, other months none
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.b).
 */
export function administrativeDate(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${twoFigures(day, 10)} tháng ${twoFigures(month, 3)} năm ${year}`;
}

/** A date in the sentences of a paper that leaves the office: `30/6/2025` by the same rule; `30 Jun 2025` in English. */
export function writtenDate(isoDate: string, language: Language): string {
  if (language === 'en') return formatDate(isoDate, language);
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${twoFigures(day, 10)}/${twoFigures(month, 3)}/${year}`;
}

function twoFigures(number: string, below: number): string {
  return String(Number(number)).padStart(Number(number) < below ? 2 : 1, '0');
}

/** Today in the local calendar, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
