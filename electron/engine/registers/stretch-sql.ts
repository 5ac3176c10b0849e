import { identifier, join, sql, type Sql } from '../sql/sql';
import { isUnreadMonth } from './unread-month';

/** The first and the last month of the stretch of an entry; an entry of a year has all twelve. */
export function firstMonth(entry: 'e' | 'o'): Sql {
  const of = identifier(entry);
  return sql`coalesce(${of}.month_from, ${of}.month, 1)`;
}

export function lastMonth(entry: 'e' | 'o'): Sql {
  return sql`coalesce(${identifier(entry)}.month, 12)`;
}

/** The months of `e` and `o`, of one unit and year, have some in common. */
const overlap = sql`o.who = e.who AND o.year = e.year AND o.entry <> e.entry
  AND ${firstMonth('o')} <= ${lastMonth('e')} AND ${firstMonth('e')} <= ${lastMonth('o')}`;

const length = (entry: 'e' | 'o'): Sql => sql`(${lastMonth(entry)} - ${firstMonth(entry)})`;

/** Of overlapping stretches `o` is taken before `e`: the longer one, or where months are asked for the shorter one. */
function isBefore(prefer: 'longest' | 'shortest'): Sql {
  const better =
    prefer === 'longest' ? sql`${length('o')} > ${length('e')}` : sql`${length('o')} < ${length('e')}`;
  return sql`(${better} OR (${length('o')} = ${length('e')} AND o.entry < e.entry))`;
}

/**
 * Entries of units whose stretches do not overlap, as `e`: of a month, its quarter and the half year so far only one is
 * added up. `entries` is a list after FROM with its WHERE, in which the entry is `e`.
 */
export function withoutOverlaps(entries: Sql, prefer: 'longest' | 'shortest'): Sql {
  return sql`(WITH found AS MATERIALIZED (SELECT e.* FROM ${entries})
    SELECT * FROM found e WHERE NOT EXISTS (SELECT 1 FROM found o WHERE ${overlap} AND ${isBefore(prefer)})) e`;
}

/** Each entry of the table that tells the same as another of the same months, with the row of that one. */
export function overlappingEntries(table: Sql, fields: readonly string[]): Sql {
  const both = fields.map((field) => sql`(e.${identifier(field)} + o.${identifier(field)}) IS NOT NULL`);
  return sql`SELECT e.*, min_by(o.source_row, o.entry) AS other_row, min_by(o.sheet, o.entry) AS other_sheet
    FROM ${table} e JOIN ${table} o ON ${overlap} AND ${isBefore('longest')}
    WHERE e.repeats IS NULL AND o.repeats IS NULL AND NOT ${isUnreadMonth}
      AND NOT coalesce(contains(o.unread, ' month '), FALSE) AND (${join(both, ' OR ')})
    GROUP BY ALL ORDER BY e.entry`;
}

/** Each entry of several months whose figure is less than its own months together: `whole` and `months`. */
export function belowTheirMonths(table: Sql, field: string): Sql {
  const of = (entry: 'e' | 'o'): Sql => sql`${identifier(entry)}.${identifier(field)}`;
  const isOneMonth = sql`o.month_from IS NULL AND o.month IS NOT NULL`;
  return sql`SELECT e.*, ${of('e')} AS whole, (SELECT sum(${of('o')}) FROM ${table} o
      WHERE ${overlap} AND ${isOneMonth} AND o.repeats IS NULL) AS months
    FROM ${table} e WHERE e.repeats IS NULL AND NOT ${isUnreadMonth}
      AND (e.month IS NULL OR e.month_from IS NOT NULL) AND e.year IS NOT NULL AND whole < months ORDER BY e.entry`;
}
