import { tidyText } from '../../normalise/tidy-text';
import type { BlankTable } from './find-table';
import { plainText } from './plain-text';
import { printedDates } from './printed-date';
import { titleLines } from './title-lines';

/** Words that lead to the date of figures, and not to that of a law, a letter or a signature. */
const leads = /\b(?:den|toi|tai|thoi diem|tinh|so lieu|co mat|hien co|quy|thang|trong nam|nam)\b/;
const laws = /\b(?:theo|thuc hien|kem|can cu)\s+(?:thong tu|cong van|quyet dinh|nghi dinh|van ban)\b[^;()]*/g;

/** The dates, or years, that title, sub-titles and heads print as those of the figures: `2024-12-31`, `2024`. */
export function referenceDates({ above, header }: BlankTable): string[] {
  const texts = [...titleLines(above).title, ...new Set(header.paths.flat())];
  const found = texts.flatMap((text) => {
    const plain = plainText(text).plain.replace(laws, (law) => ' '.repeat(law.length));
    return printedDates(plain).flatMap(({ date, start, end }) => {
      const isLed =
        leads.test(plain.slice(Math.max(0, start - 16), end)) || plain.slice(0, start).trim() === '';
      const isSince = /\b(?:tu|sau|truoc)\s*$/.test(plain.slice(0, start));
      return date !== null && isLed && !isSince ? [date] : [];
    });
  });
  // "Năm 2024 … tính đến 31/12/2024" is one date.
  const full = found.filter((date) => date.length > 4);
  return [...new Set(found)].filter((date) => date.length > 4 || !full.some((each) => each.startsWith(date)));
}

/** A text of a head without the date of its figures; null where it prints another date than theirs. */
export function withoutDate(text: string, asOf: string): string | null {
  const { plain } = plainText(text);
  let rest = tidyText(text);
  for (const { date, start, end } of [...printedDates(plain)].sort((a, b) => b.start - a.start)) {
    if (date !== null && !asOf.startsWith(date)) return null;
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return tidyText(rest.replace(/\(\s*\)/g, ''));
}
