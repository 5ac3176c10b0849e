import type { EntryCondition } from '../../../shared/registers/register-indicator';
import { join, sql, type Sql } from '../sql/sql';
import { entriesSql, entryConditionSql, type RegisterQuestion } from './entry-sql';

/** The month in which a day lies, counted from January of the year that is asked about as 1. */
export function monthOf(date: string, { period }: RegisterQuestion): Sql {
  const [year, month] = date.split('-').map(Number);
  return sql`${((year ?? 0) - Number(period.year)) * 12 + (month ?? 1)}::INTEGER`;
}

/**
 * The units of before that are part of one of today: `unit`; `today`; `first`, the month from which it is no more; `name`,
 * once for each way to write it. A list after FROM.
 */
export function formerNames(about: RegisterQuestion): Sql {
  const names = about.former.flatMap(({ unit, today, until, written }) =>
    [unit, ...written].map((name) => sql`(${unit}, ${today}, ${monthOf(until, about)}, ${name})`),
  );
  const nothing = sql`(NULL::VARCHAR, NULL::VARCHAR, NULL::INTEGER, NULL::VARCHAR)`;
  return sql`(SELECT * FROM (VALUES ${orNothing(names, nothing)}) n(unit, today, first, name) WHERE unit IS NOT NULL)`;
}

/** The rows of a table, which may be none: then one of nothing. */
export function orNothing(rows: readonly Sql[], nothing: Sql): Sql {
  return join(rows.length === 0 ? [nothing] : rows, ', ');
}

/** Whether something is of people of whom nobody knows whether a report is about them; never null. */
interface PartlyReported {
  /** Of somebody in `people`. */
  readonly person: (month: Sql | null) => Sql;
  /** Of an entry `e`. */
  readonly entry: Sql;
}

/**
 * In the year of a merger the roster has people in a unit of today of which, before the merger, one unit of before reported
 * and another did not: nobody knows who of them the report is about. `months`: of each month by itself, else once the unit
 * of today reported either it is about all of them.
 */
export function partlyReported(
  about: RegisterQuestion,
  where: EntryCondition,
  months: Sql | null = null,
): PartlyReported {
  if (about.former.length === 0 || about.period.year === null)
    return { person: () => sql`FALSE`, entry: sql`FALSE` };
  const then = months ? sql`m.month` : sql`${about.period.months?.[0] ?? 1}`;
  const single = months ? sql` AND e.month_from IS NULL` : sql``;
  const founded = about.founded.map(({ unit }) => sql`(${unit})`);
  // One that took in others and kept its name was one of them before.
  const units = sql`(WITH names AS MATERIALIZED (FROM ${formerNames(about)}),
      parts AS MATERIALIZED (SELECT DISTINCT unit, today, first FROM names
        UNION SELECT today, today, max(first) FROM names
          WHERE today NOT IN (SELECT unit FROM (VALUES ${orNothing(founded, sql`('')`)}) b(unit)) GROUP BY today),
      entries AS MATERIALIZED (SELECT e.* FROM ${entriesSql(about, { isPlaced: true })}
        AND ${entryConditionSql(where, about)}${single}),
      reports AS MATERIALIZED (SELECT coalesce(n.unit, e.unit_recorded) AS unit, e.unit_now, e.is_own_unit, e.month
        FROM entries e LEFT JOIN names n ON n.name = e.unit)
    SELECT DISTINCT f.today AS unit, ${months ? sql`m.month` : sql`NULL`}::INTEGER AS month
    FROM parts f${months ? sql`, (${months}) m` : sql``} WHERE f.first > ${then} AND NOT EXISTS (
      SELECT 1 FROM reports s WHERE (s.unit = f.unit OR (s.is_own_unit = 1 AND s.unit_now = f.today))
        ${months ? sql`AND s.month = m.month` : sql``}))`;
  const isAmong = (unit: Sql, month: Sql | null): Sql => {
    const key = months ? sql`(${unit}, ${month ?? sql`NULL`}::INTEGER)` : unit;
    return sql`coalesce(${key} IN (SELECT ${months ? sql`(unit, month)` : sql`unit`} FROM ${units}), FALSE)`;
  };
  const isOfNow = (recorded: Sql): Sql =>
    sql`NOT coalesce(${recorded} IN (SELECT name FROM ${formerNames(about)}), FALSE)`;
  return {
    // What the roster still has in its unit of before is known.
    person: (month) => sql`(${isAmong(sql`unit`, month)} AND ${isOfNow(about.recordedUnit)})`,
    entry: sql`(TRUE${single} AND ${isAmong(sql`e.unit_now`, sql`e.month`)} AND ${isOfNow(sql`e.unit_recorded`)})`,
  };
}
