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

/** `e` and `o` are two entries of a year that have months in common. */
const monthsInCommon = sql`o.year = e.year AND o.entry <> e.entry
  AND ${firstMonth('o')} <= ${lastMonth('e')} AND ${firstMonth('e')} <= ${lastMonth('o')}`;
/** Those of one unit. */
const overlap = sql`o.who = e.who AND ${monthsInCommon}`;

/** Some field is told by both. */
const tellAlike = (fields: readonly string[]): Sql =>
  join(
    fields.map((field) => sql`(e.${identifier(field)} + o.${identifier(field)}) IS NOT NULL`),
    ' OR ',
  );

const length = (entry: 'e' | 'o'): Sql => sql`(${lastMonth(entry)} - ${firstMonth(entry)})`;

/** The months of an entry as bits, January the lowest. */
const months = sql`((1 << ${lastMonth('e')}::INTEGER) - (1 << (${firstMonth('e')}::INTEGER - 1)))`;

/**
 * The entries of `found` that are added up, `entry` alone: one after the other, the longer stretch first, or where months are
 * asked for the shorter one, each whose months none that was taken before it has. Without a unit or a year all are.
 */
function taken(prefer: 'longest' | 'shortest'): Sql {
  const size = prefer === 'longest' ? sql`-${length('e')}` : length('e');
  return sql`SELECT unnest(list_reduce(
      list({'months': ${months}, 'entries': [e.entry]} ORDER BY ${size}, e.entry),
      lambda one, next: CASE WHEN (one.months & next.months) = 0
        THEN {'months': one.months | next.months, 'entries': list_concat(one.entries, next.entries)} ELSE one END
    ).entries) AS entry
    FROM found e WHERE e.who IS NOT NULL AND e.year IS NOT NULL GROUP BY e.who, e.year
    UNION ALL SELECT e.entry FROM found e WHERE e.who IS NULL OR e.year IS NULL`;
}

/**
 * Entries of units whose stretches do not overlap, as `e`: of a month, its quarter and the half year so far only one is
 * added up. `entries` is a list after FROM with its WHERE, in which the entry is `e`.
 */
export function withoutOverlaps(entries: Sql, prefer: 'longest' | 'shortest'): Sql {
  return sql`(WITH found AS MATERIALIZED (SELECT e.* FROM ${entries})
    SELECT * FROM found e WHERE e.entry IN (${taken(prefer)})) e`;
}

/** Each entry that is not added up over a whole period, for another that tells the same of some of its months, with its row. */
export function overlappingEntries(table: Sql, fields: readonly string[]): Sql {
  return sql`WITH found AS MATERIALIZED (SELECT e.* FROM ${table} e WHERE e.repeats IS NULL AND NOT ${isUnreadMonth}),
      taken AS MATERIALIZED (${taken('longest')})
    SELECT e.*, min_by(o.source_row, o.entry) AS other_row, min_by(o.sheet, o.entry) AS other_sheet
    FROM found e JOIN found o ON ${overlap} AND (${tellAlike(fields)})
    WHERE e.entry NOT IN (FROM taken) AND o.entry IN (FROM taken)
    GROUP BY ALL ORDER BY e.entry`;
}

/**
 * Each report of what is one unit today whose months units that became part of it reported too: all are added up. `others`:
 * those, a line each of unit, sheet and row between tabs.
 */
export function overlappingFormer(table: Sql, fields: readonly string[]): Sql {
  return sql`SELECT e.*, string_agg(concat_ws(chr(9), o.unit, o.sheet, o.source_row::INTEGER), chr(10) ORDER BY o.entry) AS others
    FROM ${table} e JOIN ${table} o ON o.unit_now = e.unit_now AND ${monthsInCommon} AND (${tellAlike(fields)})
    WHERE e.repeats IS NULL AND o.repeats IS NULL AND e.is_own_unit = 1 AND o.is_own_unit = 0
      AND NOT ${isUnreadMonth} GROUP BY ALL ORDER BY e.entry`;
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
