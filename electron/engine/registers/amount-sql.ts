import { everybody } from '../../../shared/analysis/condition';
import { betweenCountries } from '../../../shared/registers/common/countries';
import { registerField } from '../../../shared/registers/register-catalogue';
import { holdingOf } from '../../../shared/registers/lists/register-lists';
import type { Amount, EntryCondition, RosterPeople } from '../../../shared/registers/register-indicator';
import { conditionSql, dimensionSql, requireDimension } from '../sql/person-sql';
import { identifier, join, sql, type Sql } from '../sql/sql';
import { entriesSql, entryConditionSql, type RegisterQuestion } from './entry-sql';
import { partlyReported } from './former-sql';
import { isUnreadMonth } from './unread-month';
import { missingMonths, monthsOfPeriod } from './missing-entries';
import { lastMonth, withoutOverlaps } from './stretch-sql';

/**
 * What entries are grouped by: nothing, unit, year, month, a field of the register, a dimension of the roster's people, or
 * groups of its units: a level of the unit tree.
 */
export type Grouping =
  | { readonly kind: 'none' }
  | { readonly kind: 'unit' | 'year' | 'month' }
  | { readonly kind: 'field' | 'dimension' | 'unit-group'; readonly id: string };

/** Whether the roster has the same groups, so that its people can be counted in each. */
function isOfRoster({ kind }: Grouping): boolean {
  return kind === 'unit' || kind === 'dimension' || kind === 'unit-group';
}

function entryGroup(by: Grouping, about: RegisterQuestion): Sql {
  switch (by.kind) {
    case 'none':
      return sql`NULL::VARCHAR`;
    case 'unit':
      return sql`e.unit_now`;
    case 'year':
      return sql`e.year::INTEGER::VARCHAR`;
    case 'month':
      // A quarter is none of its months.
      return sql`CASE WHEN e.month_from IS NULL THEN e.month::INTEGER::VARCHAR END`;
    case 'field':
      return isList(by.id, about) ? sql`of_list.value` : sql`e.${identifier(by.id)}::VARCHAR`;
    case 'unit-group':
      return groupOfUnit(sql`e.unit_now`, by.id, about);
    case 'dimension': {
      const value = dimensionSql(requireDimension(by.id, about.library), about);
      return sql`(SELECT any_value(d.g) FROM (SELECT person_id, ${value} AS g FROM people) d WHERE d.person_id = e.person)`;
    }
  }
}

/** The group of units that the roster has a unit in: its place in the unit tree. */
function groupOfUnit(unit: Sql, dimension: string, about: RegisterQuestion): Sql {
  const value = dimensionSql(requireDimension(dimension, about.library), about);
  return sql`(SELECT any_value(d.g) FROM (SELECT unit, ${value} AS g FROM people) d WHERE d.unit = ${unit})`;
}

/** An entry with several countries counts in each of them. */
function isList(field: string, { register }: RegisterQuestion): boolean {
  return registerField(register, field)?.kind === 'country';
}

function besideList(field: string): Sql {
  const value = sql`e.${identifier(field)}`;
  return sql`, LATERAL (SELECT unnest(CASE WHEN ${value} IS NULL THEN [NULL]
    ELSE string_split(${value}, ${betweenCountries}) END) AS value) of_list`;
}

/**
 * One row a group: `"group"` and `amount`. Where the roster does not know the groups, its people are the same for all of
 * them: one row whose group is null. `beside` is a denominator of the roster: then only its people count.
 */
export function amountSql(amount: Amount, by: Grouping, about: RegisterQuestion, beside: Amount | null): Sql {
  if ('roster' in amount) return rosterSql(amount.roster, by, about);
  if ('add' in amount) {
    const parts = amount.add.map((part) => sql`(${amountSql(part, by, about, beside)})`);
    return sql`SELECT "group", sum(amount) AS amount FROM (${join(parts, ' UNION ALL ')}) GROUP BY 1`;
  }
  if ('missing' in amount) return missingReportsSql(by, about);
  if ('unplaced' in amount) {
    // It may be of any month of the period.
    const anyMonth = { ...about, period: { ...about.period, months: null } };
    return sql`SELECT ${entryGroup(by, about)} AS "group", count(*) AS amount
      FROM ${entriesSql(anyMonth)} AND ${isUnreadMonth} GROUP BY 1`;
  }
  const group = entryGroup(by, about);
  const inRoster = beside !== null && 'roster' in beside;
  const anyTime = ('anyTime' in amount && amount.anyTime === true) || undefined;
  const list = by.kind === 'field' && isList(by.id, about) ? besideList(by.id) : sql``;
  const only = { inRoster, beside: list, isPlaced: true, ...(anyTime && { anyTime }) };
  const where = 'where' in amount && amount.where ? entryConditionSql(amount.where, about) : sql`TRUE`;
  const reporting = inRoster ? beside.roster.unitsWith : undefined;
  const isPartly =
    reporting && partlyReported(about, reporting, by.kind === 'month' ? monthsOfPeriod(about) : null);
  const isOfAll = isPartly ? sql` AND NOT ${isPartly.entry}` : sql``;
  const found = sql`${entriesSql(about, only)} AND ${where}${isOfAll}`;
  const isOfMonths = about.register.key === 'unit' && about.register.monthly;
  const added = (filled: Sql): Sql =>
    isOfMonths
      ? withoutOverlaps(sql`${found} AND ${filled}`, by.kind === 'month' ? 'shortest' : 'longest')
      : sql`${found} AND ${filled}`;
  if ('latest' in amount) return stockSql(latestSql(amount.latest, found, by, group));
  if ('outdated' in amount) return outdatedSql(latestSql(amount.outdated, found, by, group), by);
  if ('sum' in amount && !('count' in amount)) {
    const fields = amount.sum.split('+').map((field) => sql`e.${identifier(field)}`);
    const parts = fields.map((field) => sql`coalesce(${field}, 0)`);
    const recorded = sql`${found} AND coalesce(${join(fields, ', ')}) IS NOT NULL`;
    if (isOfMonths && by.kind === 'month') return sumByMonth(join(parts, ' + '), recorded);
    // Where nobody recorded anything the sum is not nought but unknown.
    return sql`SELECT ${group} AS "group", sum(${join(parts, ' + ')}) AS amount
      FROM ${added(sql`coalesce(${join(fields, ', ')}) IS NOT NULL`)} GROUP BY 1`;
  }
  if (amount.count === 'entries')
    return sql`SELECT ${group} AS "group", count(*) AS amount FROM ${amount.where ? added(sql`TRUE`) : found} GROUP BY 1`;
  const among = amount.among
    ? sql` AND e.person IN (SELECT person_id FROM people WHERE ${rosterWhere(amount.among, about)})`
    : sql``;
  const people = sql`${found}${among}${amount.withoutEntry ? withoutSql(amount.withoutEntry, by, about) : sql``}`;
  if (!amount.sum)
    return sql`SELECT ${group} AS "group", count(DISTINCT e.who) AS amount FROM ${people} GROUP BY 1`;
  const { field, atLeast } = amount.sum;
  return sql`SELECT "group", count(DISTINCT who) AS amount FROM (
    SELECT ${group} AS "group", e.who, e.year, sum(e.${identifier(field)}) AS total
    FROM ${people} GROUP BY 1, 2, 3) WHERE total >= ${about.settings[atLeast] ?? 0} GROUP BY 1`;
}

/** Of each month what was reported of it alone; with them, as null, what longer reports say beyond their months. */
function sumByMonth(value: Sql, recorded: Sql): Sql {
  const sum = (entries: Sql): Sql =>
    sql`SELECT e.who, e.year, sum(${value}) AS amount FROM ${entries} GROUP BY 1, 2`;
  const single = withoutOverlaps(
    sql`${recorded} AND e.month IS NOT NULL AND e.month_from IS NULL`,
    'shortest',
  );
  return sql`SELECT e.month::INTEGER::VARCHAR AS "group", sum(${value}) AS amount FROM ${single} GROUP BY 1
    UNION ALL SELECT NULL::VARCHAR, sum(whole.amount - coalesce(months.amount, 0))
    FROM (${sum(withoutOverlaps(recorded, 'longest'))}) whole
    LEFT JOIN (${sum(single)}) months ON months.who IS NOT DISTINCT FROM whole.who
      AND months.year IS NOT DISTINCT FROM whole.year
    WHERE whole.amount > coalesce(months.amount, 0) HAVING count(*) > 0`;
}

/** Of every unit as it reported its latest figure of the group, with its month as `moment`: year * 100 + month. */
function latestSql(field: string, found: Sql, by: Grouping, group: Sql): Sql {
  const value = sql`e.${identifier(field)}`;
  // A stock stands at the end of its quarter.
  const place = by.kind === 'month' ? sql`e.month::INTEGER::VARCHAR` : group;
  const at = sql`e.year * 100 + ${lastMonth('e')}`;
  return sql`WITH found AS (SELECT ${place} AS "group", e.unit_now, e.who, e.is_own_unit AS is_own,
      arg_max(${value}, ${at}) AS value, max(${at}) AS moment
      FROM ${found} AND ${value} IS NOT NULL GROUP BY 1, 2, 3, 4),
    latest AS (SELECT * FROM found f WHERE f.is_own = 1 OR NOT EXISTS (
      SELECT 1 FROM found o WHERE o."group" IS NOT DISTINCT FROM f."group" AND o.unit_now = f.unit_now
        AND o.is_own = 1 AND o.moment > f.moment))`;
}

/** What a unit reported that is part of another one today is in the later figure of that one. */
function stockSql(latest: Sql): Sql {
  return sql`${latest} SELECT "group", sum(value) AS amount FROM latest GROUP BY 1`;
}

function outdatedSql(latest: Sql, by: Grouping): Sql {
  // A month beside other months is complete by itself.
  const last = by.kind === 'month' ? sql`max(moment) OVER (PARTITION BY "group")` : sql`max(moment) OVER ()`;
  return sql`${latest} SELECT "group", count(*) AS amount
    FROM (SELECT *, ${last} AS last FROM latest) WHERE moment < last GROUP BY 1`;
}

/** Nothing of the person in the whole period, in whichever group it stands; of years beside each other in the same one. */
function withoutSql(where: EntryCondition, by: Grouping, about: RegisterQuestion): Sql {
  const same = by.kind === 'year' ? sql` AND o.year IS NOT DISTINCT FROM e.year` : sql``;
  return sql` AND NOT EXISTS (SELECT 1 FROM (SELECT e.who, e.year FROM ${entriesSql(about)}
    AND ${entryConditionSql(where, about)}) o WHERE o.who = e.who${same})`;
}

const nobodys = (): Sql => sql`NULL::VARCHAR`;

/** Nothing can be missing where no year is chosen. */
function missingReportsSql(by: Grouping, about: RegisterQuestion): Sql {
  if (about.period.year === null) return sql`SELECT NULL::VARCHAR AS "group", 0 AS amount WHERE FALSE`;
  const group = {
    unit: () => sql`m.unit`,
    month: () => sql`m.month::INTEGER::VARCHAR`,
    'unit-group': () => ('id' in by ? groupOfUnit(sql`m.unit`, by.id, about) : sql`NULL::VARCHAR`),
    ...{ none: nobodys, year: nobodys, field: nobodys, dimension: nobodys },
  }[by.kind]();
  return sql`SELECT ${group} AS "group", count(*) AS amount FROM (${missingMonths(about)}) m GROUP BY 1`;
}

function rosterSql(people: RosterPeople, by: Grouping, about: RegisterQuestion): Sql {
  if (by.kind === 'month' && isByReports(people)) return rosterOfMonthsSql(people, about);
  const isByUnit = by.kind === 'unit' || by.kind === 'unit-group';
  const where = rosterWhere(people, about, { everyYear: by.kind === 'year', isByUnit });
  if (by.kind === 'year' && people.dateIn) {
    const { field, yearsBefore } = people.dateIn;
    const year = sql`(${identifier(field)} // 10000 + ${yearsBefore})::INTEGER::VARCHAR`;
    return sql`SELECT ${year} AS "group", count(*) AS amount FROM people WHERE ${where} GROUP BY 1`;
  }
  const group = isOfRoster(by)
    ? dimensionSql(requireDimension('id' in by ? by.id : 'unit', about.library), about)
    : sql`NULL::VARCHAR`;
  return sql`SELECT ${group} AS "group", count(*) AS amount FROM people WHERE ${where} GROUP BY 1`;
}

const isByReports = ({ unitsWith, unitsWithout }: RosterPeople): boolean =>
  unitsWith !== undefined || unitsWithout !== undefined;

/** Of each month of the period, up to the last that anybody reported, the people of the units with, or without, such an entry. */
function rosterOfMonthsSql(
  { unitsWith, unitsWithout, ...people }: RosterPeople,
  about: RegisterQuestion,
): Sql {
  const ofMonth = (where: EntryCondition): Sql => {
    const month = sql`m.month`;
    const reports = sql`${entriesSql(about, { isPlaced: true })} AND e.month_from IS NULL AND ${entryConditionSql(where, about)}`;
    const isPartly = partlyReported(about, where, monthsOfPeriod(about)).person(month);
    return sql`(${reportedSql(reports, { about, isByUnit: false, month })} AND NOT ${isPartly})`;
  };
  const parts = [
    rosterWhere(people, about),
    ...(unitsWith ? [ofMonth(unitsWith)] : []),
    ...(unitsWithout ? [sql`NOT ${ofMonth(unitsWithout)}`] : []),
  ];
  return sql`SELECT m.month::INTEGER::VARCHAR AS "group", count(*) AS amount FROM people, (${monthsOfPeriod(about)}) m
    WHERE ${join(parts, ' AND ')} GROUP BY 1`;
}

/**
 * Whether somebody is of a unit that reported; true or false, never null. Of what is another unit today those who were of
 * the one that reported are; `isByUnit`: only where its report counts in the unit where they are today.
 */
function reportedSql(
  reports: Sql,
  {
    about,
    isByUnit,
    month,
  }: { readonly about: RegisterQuestion; readonly isByUnit: boolean; readonly month?: Sql },
): Sql {
  const at = month ? [sql`${month}::DOUBLE`] : [];
  const told = month ? [sql`e.month`] : [];
  const isAmong = (person: readonly Sql[], entry: readonly Sql[], where: Sql): Sql => {
    return sql`coalesce(${together([...person, ...at])} IN (SELECT ${together([...entry, ...told])}
      FROM ${reports} AND ${where}), FALSE)`;
  };
  const { recordedUnit } = about;
  const byRecorded = isAmong(
    [recordedUnit, ...(isByUnit ? [sql`unit`] : [])],
    [sql`e.unit_recorded`, ...(isByUnit ? [sql`e.unit_now`] : [])],
    sql`e.unit_recorded IS NOT NULL`,
  );
  return sql`(${isAmong([sql`unit`], [sql`e.unit_now`], sql`e.unit_recorded IS NULL AND e.unit_now IS NOT NULL`)} OR ${byRecorded})`;
}

/** Values as one that can be looked for in a list. */
function together(values: readonly Sql[]): Sql {
  const parts = values.map((value, index) => sql`${identifier(`v${index}`)}: ${value}`);
  return sql`{${join(parts, ', ')}}`;
}

function rosterWhere(
  { who, dateIn, holding, withEntry, withoutEntry, unitsWith, unitsWithout }: RosterPeople,
  about: RegisterQuestion,
  { everyYear = false, isByUnit = false } = {},
): Sql {
  const parts = [conditionSql({ all: [who, about.filter ?? everybody] }, about)];
  if (holding) parts.push(conditionSql(holdingOf(about.library.registerLists, holding), about));
  const reported = (where: EntryCondition): Sql => {
    const reports = sql`${entriesSql(about, { isPlaced: true })} AND ${entryConditionSql(where, about)}`;
    const isPartly = partlyReported(about, where).person(null);
    return sql`(${reportedSql(reports, { about, isByUnit })} AND NOT ${isPartly})`;
  };
  const people = (where: EntryCondition): Sql =>
    sql`(SELECT e.person FROM ${entriesSql(about, withEntry && { anyTime: true })} AND e.person IS NOT NULL
      AND ${entryConditionSql(where, about)})`;
  if (withEntry) parts.push(sql`person_id IN ${people(withEntry)}`);
  if (withoutEntry) parts.push(sql`person_id NOT IN ${people(withoutEntry)}`);
  if (unitsWith) parts.push(reported(unitsWith));
  if (unitsWithout) parts.push(sql`NOT ${reported(unitsWithout)}`);
  if (dateIn) {
    const date = identifier(dateIn.field);
    parts.push(sql`${date} IS NOT NULL`);
    const { year } = about.period;
    if (year !== null && !everyYear) parts.push(sql`${date} // 10000 = ${year - dateIn.yearsBefore}`);
  }
  return join(parts, ' AND ');
}

/** Whether an amount is the same for every group of this kind. */
export function isConstant(amount: Amount, by: Grouping): boolean {
  if ('add' in amount) return amount.add.every((part) => isConstant(part, by));
  if (!('roster' in amount) || isOfRoster(by)) return false;
  if (by.kind === 'month') return !isByReports(amount.roster);
  return !(by.kind === 'year' && amount.roster.dateIn !== undefined);
}
