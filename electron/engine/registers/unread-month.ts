import { fold } from '../../../shared/text/fold';
import type { PersonValues } from '../normalise/person-table';
import { sql, type Sql } from '../sql/sql';
import type { Entry } from './entry';

/** Among the fields that are not understood (each between spaces): which month the report of a unit is of. */
const mark = ' month ';

type Unread = PersonValues[string] | undefined;

export function withUnreadMonth(unread: Unread): string {
  return typeof unread === 'string' ? `${unread.trimEnd()}${mark}` : mark;
}

export function hasUnreadMonth({ unread }: { readonly unread?: Unread }): boolean {
  return typeof unread === 'string' && unread.includes(mark);
}

/** Of the entry `e`; never null. */
export const isUnreadMonth: Sql = sql`coalesce(contains(e.unread, ${mark}), FALSE)`;

/**
 * A blank month beside rows of the same unit and year that name theirs is not the whole year: its month is not known. A unit
 * with one row alone, or with a row `Cả năm`, told the year.
 */
export function apartFromMonths(entries: readonly Entry[]): Entry[] {
  const key = ({ values, year }: Entry): string => JSON.stringify([fold(String(values.unit ?? '')), year]);
  const named = new Set(entries.filter(({ month }) => month !== null).map(key));
  return entries.map((entry) =>
    entry.month === null && entry.year !== null && entry.cells.month === undefined && named.has(key(entry))
      ? { ...entry, values: { ...entry.values, unread: withUnreadMonth(entry.values.unread) } }
      : entry,
  );
}
