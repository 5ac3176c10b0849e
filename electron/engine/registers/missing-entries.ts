import { everybody } from '../../../shared/analysis/condition';
import type { MissingPage } from '../../../shared/contract/registers';
import { fold } from '../../../shared/text/fold';
import { conditionSql } from '../sql/person-sql';
import { foldSql } from '../sql/fold-sql';
import { join, sql, type Sql } from '../sql/sql';
import { entriesSql, type RegisterQuestion } from './entry-sql';
import { formerNames, monthOf, orNothing } from './former-sql';
import { firstMonth, lastMonth, withoutOverlaps } from './stretch-sql';

interface Stretch {
  readonly search: string;
  /** From 0. */
  readonly from: number;
  readonly count: number;
  /** The roster is the one that is looked at, so that its numbers lead to people. */
  readonly isCurrent: boolean;
}

/** Whom of the roster, or which of its units and months, the register of the period says nothing about. */
export async function missingEntries(
  about: RegisterQuestion,
  { search, from, count, isCurrent }: Stretch,
  signal: AbortSignal,
): Promise<MissingPage> {
  const isOfPeople = about.register.key === 'person';
  const found = isOfPeople ? missingPeople(about) : missingUnits(about);
  const words = fold(search).split(' ').filter(Boolean);
  const text = foldSql(sql`concat_ws(' ', name, unit)`);
  const where = words.length === 0 ? sql`TRUE` : join(words.map((word) => sql`contains(${text}, ${word})`), ' AND '); // prettier-ignore
  const rows = await about.database.query(
    sql`SELECT *, count(*) OVER () AS total FROM (${found}) WHERE ${where}
      ORDER BY ${isOfPeople ? sql`person` : sql`unit`} LIMIT ${count} OFFSET ${from}`,
    signal,
  );
  return {
    total: Number(rows[0]?.total ?? 0),
    rows: rows.map(({ person, name, unit, months }) => ({
      person: person === null || !isCurrent ? null : Number(person),
      name: name === null ? null : String(name),
      unit: unit === null ? null : String(unit),
      months: months === null ? [] : String(months).split(',').map(Number),
    })),
  };
}

function missingPeople(about: RegisterQuestion): Sql {
  return sql`SELECT person_id AS person, full_name AS name, unit, NULL::VARCHAR AS months FROM people
    WHERE ${conditionSql(about.filter ?? everybody, about)}
      AND person_id NOT IN (SELECT e.person FROM ${entriesSql(about)} AND e.person IS NOT NULL)`;
}

/** Without any report where the register knows no months, or no year is chosen. */
function missingUnits(about: RegisterQuestion): Sql {
  if (!about.register.monthly || about.period.year === null)
    return sql`SELECT NULL::INTEGER AS person, NULL::VARCHAR AS name, u.recorded AS unit, NULL::VARCHAR AS months
      FROM (${reportingUnits(about)}) u
      WHERE NOT EXISTS (SELECT 1 FROM (SELECT DISTINCT e.unit_recorded, e.unit_now FROM ${entriesSql(about)}) s WHERE ${isOf})`;
  return sql`SELECT NULL::INTEGER AS person, NULL::VARCHAR AS name, recorded AS unit,
      string_agg(month::INTEGER::VARCHAR, ',' ORDER BY month) AS months
    FROM (${missingMonths(about)}) GROUP BY recorded`;
}

/** The units that have to report, as they were recorded, each with what it is today where that is one unit. */
function reportingUnits(about: RegisterQuestion): Sql {
  return sql`SELECT ${about.recordedUnit} AS recorded,
      CASE WHEN count(DISTINCT unit) = 1 THEN any_value(unit) ELSE ${about.recordedUnit} END AS unit
    FROM people WHERE unit IS NOT NULL AND ${about.recordedUnit} IS NOT NULL
      AND ${conditionSql(about.filter ?? everybody, about)} GROUP BY ${about.recordedUnit}`;
}

/** Whether a report `s` is that of the unit `u`. */
const isOf = sql`(s.unit_recorded = u.recorded OR (s.unit_recorded IS NULL AND s.unit_now = u.unit))`;

/** The months of the period, up to the last of the year that anybody reported. */
export function monthsOfPeriod(about: RegisterQuestion): Sql {
  const [first, last] = about.period.months ?? [1, 12];
  const ofYear = entriesSql({ ...about, period: { ...about.period, months: null } }, { isPlaced: true });
  return sql`SELECT unnest(range(${first}::BIGINT,
    (SELECT least(coalesce(max(${lastMonth('e')}), 0), ${last})::BIGINT + 1 FROM ${ofYear}))) AS month`;
}

/**
 * One row a unit that has to report and month of the period, up to the last that anybody reported, without a report that is
 * added up. A unit need not report before it was made; in the units of today those that it was made of need until then.
 */
export function missingMonths(about: RegisterQuestion): Sql {
  const reports = sql`(SELECT DISTINCT e.unit, e.is_own_unit, e.unit_recorded, e.unit_now,
      ${firstMonth('e')} AS first, ${lastMonth('e')} AS last
    FROM ${withoutOverlaps(entriesSql(about, { isPlaced: true }), 'longest')})`;
  // One that reported before it was made stood already.
  const isMade = sql`NOT EXISTS (SELECT 1 FROM (VALUES ${orNothing(
    about.founded.map(({ unit, date }) => sql`(${unit}, ${monthOf(date, about)})`),
    sql`(NULL::VARCHAR, NULL::INTEGER)`,
  )}) b(unit, first) WHERE b.unit = u.recorded AND m.month < b.first AND NOT EXISTS (
      SELECT 1 FROM reports s WHERE s.is_own_unit = 1 AND ${isOf} AND s.last < b.first))`;
  // A report of the whole of a unit of today holds those that it was made of.
  return sql`WITH reporting AS MATERIALIZED (${reportingUnits(about)}),
      reports AS MATERIALIZED (FROM ${reports}),
      months AS MATERIALIZED (${monthsOfPeriod(about)}),
      names AS MATERIALIZED (FROM ${formerNames(about)})
    SELECT u.recorded, u.unit, m.month FROM reporting u, months m
    WHERE NOT EXISTS (SELECT 1 FROM reports s WHERE ${isOf} AND m.month BETWEEN s.first AND s.last) AND ${isMade}
    UNION ALL SELECT f.unit AS recorded, f.today AS unit, m.month
    FROM (SELECT DISTINCT unit, today, first FROM names) f, months m
    WHERE m.month < f.first AND f.today IN (SELECT unit FROM reporting)
      AND f.unit NOT IN (SELECT n.unit FROM names n JOIN reporting u ON u.recorded = n.name)
      AND NOT EXISTS (SELECT 1 FROM reports s LEFT JOIN names n ON n.name = s.unit
        WHERE m.month BETWEEN s.first AND s.last
          AND (n.unit = f.unit OR (s.is_own_unit = 1 AND s.unit_now = f.today)))`;
}
