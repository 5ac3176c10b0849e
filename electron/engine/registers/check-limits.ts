import type { LimitRow } from '../../../shared/contract/registers';
import { dimensionSql, requireDimension } from '../sql/person-sql';
import { identifier, join, sql, type Sql } from '../sql/sql';
import { entriesSql, entryConditionSql, filterSql, type RegisterQuestion } from './entry-sql';

/**
 * Every group of the limits of a register in each year of the period, those above the limit first. A limit is one of the
 * whole group, whichever of its people are chosen: a filter only chooses the groups in which somebody of it is.
 */
export async function checkLimits(about: RegisterQuestion, signal: AbortSignal): Promise<LimitRow[]> {
  const rows: LimitRow[] = [];
  const chosen =
    about.filter === null ? sql`TRUE` : sql`bool_or(${filterSql(about.register, about.filter, about)})`;
  for (const { id, counted, among, atMost, per } of about.register.limits) {
    const percent = about.settings[atMost] ?? 0;
    const groups = per.map((dimension) => groupSql(dimension, about));
    const names = per.map((_, index) => identifier(`g${index}`));
    const found = await about.database.query(
      sql`SELECT ${join(
        groups.map((group, index) => sql`${group} AS ${names[index] ?? sql``}`),
        ', ',
      )}, e.year AS year,
        count(DISTINCT e.who) FILTER (WHERE ${entryConditionSql(counted, about)}) AS counted,
        count(DISTINCT e.who) FILTER (WHERE ${entryConditionSql(among, about)}) AS among
        FROM ${entriesSql({ ...about, filter: null })} GROUP BY ALL HAVING ${chosen} ORDER BY ALL`,
      signal,
    );
    for (const row of found) {
      const [count, base] = [Number(row.counted), Number(row.among)];
      // 20 % of 15 is 3, not 2.9999….
      const allowed = Math.floor((base * percent) / 100 + 1e-9);
      rows.push({
        limit: id,
        groups: per.map((_, index) => row[`g${index}`] as string | null),
        year: row.year === null ? null : Number(row.year),
        counted: count,
        among: base,
        percent,
        allowed,
        exceeds: count > allowed,
      });
    }
  }
  return rows.sort(
    (a, b) => Number(b.exceeds) - Number(a.exceeds) || b.counted - b.allowed - (a.counted - a.allowed),
  );
}

/** As the roster has it, else as the register writes it. */
function groupSql(dimension: string, about: RegisterQuestion): Sql {
  // Those of the time kept to it or not, whatever they are part of today.
  if (dimension === 'unit')
    return sql`coalesce((SELECT any_value(p.${about.recordedUnit}) FROM people p WHERE p.person_id = e.person), e.unit_now)`;
  const value = dimensionSql(requireDimension(dimension, about.library), about);
  const ofRoster = sql`(SELECT any_value(d.g) FROM (SELECT person_id, ${value} AS g FROM people) d WHERE d.person_id = e.person)`;
  return dimension === 'staff_group' ? sql`coalesce(${ofRoster}, e.staff_group)` : ofRoster;
}
