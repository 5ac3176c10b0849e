import type { Condition } from '../../../shared/analysis/condition';
import type { RegisterPeriod } from '../../../shared/contract/registers';
import { registerField } from '../../../shared/registers/register-catalogue';
import { wordsOf } from '../../../shared/registers/lists/register-lists';
import type { Register } from '../../../shared/registers/register';
import type { EntryCondition } from '../../../shared/registers/register-indicator';
import { fold } from '../../../shared/text/fold';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { dateAsNumber } from '../sql/date-sql';
import { foldSql } from '../sql/fold-sql';
import { isOneOf } from '../sql/list-sql';
import { conditionSql, type Resolving } from '../sql/person-sql';
import { identifier, join, sql, type Sql } from '../sql/sql';
import type { FormerUnit, FoundedUnit } from '../units/founded-units';
import type { RosterOfYear } from './roster-of-year';
import { isUnreadMonth } from './unread-month';

/** What entries are asked against. */
export interface RegisterQuestion extends Resolving {
  readonly register: Register;
  /** Finds the people of the roster that the entries are held against, and the entries as matched to it. */
  readonly database: WorkspaceDatabase;
  readonly table: Sql;
  readonly roster: Pick<RosterOfYear, 'date' | 'isOfYear'>;
  /** The column of people that holds the unit as it was recorded; of the units of today another one than `unit`. */
  readonly recordedUnit: Sql;
  /** Its units that did not stand before a day. */
  readonly founded: readonly FoundedUnit[];
  /** Of the units of today: those of before that are part of them. */
  readonly former: readonly FormerUnit[];
  readonly period: RegisterPeriod;
  /** People of the roster; null for everybody, unmatched entries among them. */
  readonly filter: Condition | null;
  readonly settings: Readonly<Record<string, number>>;
}

/** The roster that entries are held against, and the entries as they are matched to it. */
export type HeldAgainst = Pick<
  RegisterQuestion,
  'database' | 'table' | 'roster' | 'recordedUnit' | 'founded' | 'former'
>;

/** A stored date as a day of the calendar. */
export function dateSql(date: Sql): Sql {
  return sql`make_date((${date} // 10000)::INTEGER, (${date} // 100 % 100)::INTEGER, (${date} % 100)::INTEGER)`;
}

/** True or false for every entry `e`, never null. */
export function entryConditionSql(condition: EntryCondition, about: RegisterQuestion): Sql {
  const column = (field: string): Sql => sql`e.${identifier(field)}`;
  const combined = (all: readonly EntryCondition[], operator: string): Sql =>
    sql`(${join(
      all.map((each) => entryConditionSql(each, about)),
      operator,
    )})`;
  if ('all' in condition) return condition.all.length === 0 ? sql`TRUE` : combined(condition.all, ' AND ');
  if ('any' in condition) return condition.any.length === 0 ? sql`FALSE` : combined(condition.any, ' OR ');
  if ('not' in condition) return sql`(NOT ${entryConditionSql(condition.not, about)})`;
  if ('overdue' in condition) return overdueSql(condition.overdue, about);
  if ('around' in condition) return aroundSql(condition.around, about);
  if ('match' in condition) return sql`coalesce(e.match = ${condition.match}, FALSE)`;
  const value = column(condition.field);
  if ('in' in condition) return isOneOf(value, condition.in);
  if ('filled' in condition) return condition.filled ? sql`(${value} IS NOT NULL)` : sql`(${value} IS NULL)`;
  if ('told' in condition) return sql`(${toldSql(condition.field)} = ${condition.told})`;
  if ('contains' in condition || 'containsOf' in condition) {
    const held =
      'contains' in condition
        ? condition.contains
        : wordsOf(about.library.registerLists, condition.containsOf).filter((word) => fold(word) !== '');
    if (held.length === 0) return sql`FALSE`;
    const field = identifier(condition.field);
    const folded = foldSql(sql`any_value(${field})`);
    const words = held.map((word) => sql`contains(${folded}, ${fold(word)})`);
    // Every different text is folded once.
    return sql`(${value} IS NOT NULL AND ${value} IN (
      SELECT ${field} FROM ${about.table} GROUP BY ${field} HAVING ${join(words, ' OR ')}))`;
  }
  if ('unread' in condition) return sql`coalesce(contains(e.unread, ${` ${condition.field} `}), FALSE)`;
  if ('hasNoColumn' in condition)
    return sql`coalesce(contains(e.without_column, ${` ${condition.field} `}), FALSE)`;
  if ('above' in condition) {
    const isDate = registerField(about.register, condition.field)?.kind === 'date';
    // A bare year is above a day only with all its days.
    return isDate
      ? sql`coalesce(${dateSql(value)} > ${lastDaySql('e', condition.above)}, FALSE)`
      : sql`coalesce(${value} > ${column(condition.above)}, FALSE)`;
  }
  if ('perhapsAbove' in condition)
    return sql`coalesce(${lastDaySql('e', condition.field)} > ${dateSql(column(condition.perhapsAbove))}, FALSE)`;
  if ('atLeast' in condition)
    return sql`coalesce(${value} >= ${about.settings[condition.atLeast] ?? 0}, FALSE)`;
  if ('below' in condition) return sql`coalesce(${value} < ${about.settings[condition.below] ?? 0}, FALSE)`;
  const { from, to } = condition.number;
  const bounds = [
    ...(from === undefined ? [] : [sql`${value} >= ${from}`]),
    ...(to === undefined ? [] : [sql`${value} <= ${to}`]),
  ];
  return sql`coalesce(${join([sql`${value} IS NOT NULL`, ...bounds], ' AND ')}, FALSE)`;
}

/** The last day that a stored date may be: of a bare year 31 December. */
function lastDaySql(of: 'e' | 'p', field: string): Sql {
  const date = dateSql(sql`${identifier(of)}.${identifier(field)}`);
  const precision = sql`${identifier(of)}.${identifier(`${field}_precision`)}`;
  return sql`CASE ${precision} WHEN 'year' THEN ${date} + to_months(12) - to_days(1)
    WHEN 'month' THEN ${date} + to_months(1) - to_days(1) ELSE ${date} END`;
}

/** Whether a day lies around one of the person: for certain with all the days that both may be, perhaps with one of them. */
function aroundSql(
  { field, person, before, after, how }: Extract<EntryCondition, { around: unknown }>['around'],
  { settings }: RegisterQuestion,
): Sql {
  const [first, last] = [dateSql(sql`e.${identifier(field)}`), lastDaySql('e', field)];
  const [from, to] = [dateSql(sql`p.${identifier(person)}`), lastDaySql('p', person)];
  const [early, late] = [sql`to_months(${settings[before] ?? 0})`, sql`to_months(${settings[after] ?? 0})`];
  const holds =
    how === 'surely'
      ? sql`${last} <= ${from} + ${late} AND ${first} >= ${to} - ${early}`
      : sql`${first} <= ${to} + ${late} AND ${last} >= ${from} - ${early}`;
  return sql`coalesce((SELECT bool_or(${holds}) FROM people p WHERE p.person_id = e.person), FALSE)`;
}

/** `yes`, `no` or `unknown` of a date that may be ticked. */
function toldSql(field: string): Sql {
  const precision = sql`coalesce(e.${identifier(`${field}_precision`)}, '')`;
  return sql`CASE WHEN e.${identifier(field)} IS NOT NULL OR ${precision} IN ('ticked', 'late') THEN 'yes'
    WHEN ${precision} = 'not' THEN 'no' ELSE 'unknown' END`;
}

/** With all the days that both dates may be, or with some of them. */
function overdueSql(
  { field, since, days, how }: Extract<EntryCondition, { overdue: unknown }>['overdue'],
  { asOf, settings }: RegisterQuestion,
): Sql {
  const [first, last] = [dateSql(sql`e.${identifier(field)}`), lastDaySql('e', field)];
  const [from, to] = [dateSql(sql`e.${identifier(since)}`), lastDaySql('e', since)];
  const limit = sql`to_days(${settings[days] ?? 0}::INTEGER)`;
  const today = dateSql(sql`${dateAsNumber(asOf)}::INTEGER`);
  // A day before the other one is none.
  const isNone = sql`(e.${identifier(field)} IS NULL OR ${last} < ${from})`;
  const isLate =
    how === 'surely'
      ? sql`CASE WHEN ${isNone} THEN ${today} > ${to} + ${limit} ELSE ${first} > ${to} + ${limit} END`
      : sql`(CASE WHEN ${isNone} OR ${first} < ${to} THEN ${today} > ${from} + ${limit} ELSE FALSE END
          OR coalesce(${last} > ${from} + ${limit}, FALSE))`;
  const precision = sql`coalesce(e.${identifier(`${field}_precision`)}, '')`;
  const isTold = sql`(${precision} <> 'ticked' AND ${toldSql(field)} <> 'unknown')`;
  return sql`(${precision} IN ('late', 'overdue') OR (${isTold} AND coalesce(${isLate}, FALSE)))`;
}

/**
 * The entries that are asked about, as `e`: of the period and the filter, each counted once; `beside` is joined to them.
 * `isPlaced`: without reports whose month is not known.
 */
export function entriesSql(
  about: RegisterQuestion,
  only: { anyTime?: boolean; inRoster?: boolean; isPlaced?: boolean; beside?: Sql } = {},
): Sql {
  const { register, table, period, filter } = about;
  const parts: Sql[] = [sql`e.repeats IS NULL`];
  if (!only.anyTime) {
    if (period.year !== null) parts.push(sql`e.year = ${period.year}`);
    // A quarter belongs to a period only with all its months.
    if (period.months !== null)
      parts.push(
        sql`coalesce(e.month_from, e.month) >= ${period.months[0]} AND e.month <= ${period.months[1]}`,
      );
  }
  if (filter !== null) parts.push(filterSql(register, filter, about));
  if (only.inRoster) parts.push(sql`e.in_roster = 1`);
  if (only.isPlaced && register.key === 'unit') parts.push(sql`NOT ${isUnreadMonth}`);
  return sql`${table} e${only.beside ?? sql``} WHERE ${join(parts, ' AND ')}`;
}

/** Whether an entry is about the people of a filter, or a unit that has some. */
export function filterSql(register: Register, filter: Condition, about: Resolving): Sql {
  const who = conditionSql(filter, about);
  return register.key === 'person'
    ? sql`e.person IN (SELECT person_id FROM people WHERE ${who})`
    : sql`e.unit_now IN (SELECT unit FROM people WHERE ${who})`;
}
