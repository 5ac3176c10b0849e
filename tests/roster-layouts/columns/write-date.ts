import type { GridCell } from '../grid';
import type { KnownBirth } from '../known-person';
import type { DateStyle } from '../layout';

const two = (part: number): string => String(part).padStart(2, '0');

/** What is known of the date, in the roster's style; a bare year is a number, a month has only its year beside it. */
export function writeDate(style: DateStyle, { year, month, day, precision }: KnownBirth): GridCell {
  if (precision === 'year' || style === 'year') return year;
  if (precision === 'month') return style === 'unpadded' ? `${month}/${year}` : `${two(month)}/${year}`;
  switch (style) {
    case 'padded':
      return `${two(day)}/${two(month)}/${year}`;
    case 'unpadded':
      return `${day}/${month}/${year}`;
    case 'dashes':
      return `${two(day)}-${two(month)}-${year}`;
    case 'dots':
      return `${day}.${month}.${year}`;
    case 'short_year':
      // Two digits are clear for the last century only.
      return year < 2000
        ? `${two(day)}/${two(month)}/${two(year % 100)}`
        : `${two(day)}/${two(month)}/${year}`;
    case 'iso':
      return `${year}-${two(month)}-${two(day)}`;
    case 'spreadsheet':
      return { year, month, day };
  }
}

/** What a reader can still know of a date written in that style. */
export function knownAfterWriting(style: DateStyle, birth: KnownBirth): KnownBirth {
  return style === 'year' ? { year: birth.year, month: 1, day: 1, precision: 'year' } : birth;
}
