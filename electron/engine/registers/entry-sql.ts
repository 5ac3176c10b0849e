import type { Condition } from '../../../shared/analysis/condition';
import type { RegisterPeriod } from '../../../shared/contract/registers';
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
import type { RosterOfYear } from './roster-of-year';

/** What entries are asked against. */
export interface RegisterQuestion extends Resolving {
  readonly register: Register;
  /** Finds the people of the roster that the entries are held against, and the entries as matched to it. */
  readonly database: WorkspaceDatabase;
  readonly table: Sql;
  readonly roster: Pick<RosterOfYear, 'date' | 'isOfYear'>;
  readonly period: RegisterPeriod;
  /** People of the roster; null for everybody, unmatched entries among them. */
  readonly filter: Condition | null;
  readonly settings: Readonly<Record<string, number>>;
}

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
  if ('monthsAfter' in condition) {
    const { field, person, months } = condition.monthsAfter;
    const since = sql`(SELECT any_value(${identifier(person)}) FROM people WHERE person_id = e.person)`;
    return sql`coalesce(${dateSql(column(field))} <= ${dateSql(since)} + to_months(${months}), FALSE)`;
  }
  const value = column(condition.field);
  if ('in' in condition) return isOneOf(value, condition.in);
  if ('filled' in condition) return condition.filled ? sql`(${value} IS NOT NULL)` : sql`(${value} IS NULL)`;
  if ('told' in condition) return sql`(${toldSql(condition.field)} = ${condition.told})`;
  if ('contains' in condition || 'containsOf' in condition) {
    const folded = foldSql(value);
    const held =
      'contains' in condition
        ? condition.contains
        : wordsOf(about.library.registerLists, condition.containsOf).filter((word) => fold(word) !== '');
    if (held.length === 0) return sql`FALSE`;
    const words = held.map((word) => sql`contains(${folded}, ${fold(word)})`);
    return sql`coalesce(${join(words, ' OR ')}, FALSE)`;
  }
  if ('above' in condition) return sql`coalesce(${value} > ${column(condition.above)}, FALSE)`;
  const { from, to } = condition.number;
  const bounds = [
    ...(from === undefined ? [] : [sql`${value} >= ${from}`]),
    ...(to === undefined ? [] : [sql`${value} <= ${to}`]),
  ];
  return sql`coalesce(${join([sql`${value} IS NOT NULL`, ...bounds], ' AND ')}, FALSE)`;
}

/** `yes`, `no` or `unknown` of a date that may be ticked. */
function toldSql(field: string): Sql {
  const precision = sql`coalesce(e.${identifier(`${field}_precision`)}, '')`;
  return sql`CASE WHEN e.${identifier(field)} IS NOT NULL OR ${precision} IN ('ticked', 'late') THEN 'yes'
    WHEN ${precision} = 'not' THEN 'no' ELSE 'unknown' END`;
}

function overdueSql(
  { field, since, days }: { readonly field: string; readonly since: string; readonly days: string },
  { asOf, settings }: RegisterQuestion,
): Sql {
  const done = sql`e.${identifier(field)}`;
  const limit = sql`${dateSql(sql`e.${identifier(since)}`)} + to_days(${settings[days] ?? 0}::INTEGER)`;
  const until = sql`coalesce(${dateSql(done)}, ${dateSql(sql`${dateAsNumber(asOf)}::INTEGER`)})`;
  const precision = sql`coalesce(e.${identifier(`${field}_precision`)}, '')`;
  const isTold = sql`(${precision} <> 'ticked' AND ${toldSql(field)} <> 'unknown')`;
  return sql`(${precision} = 'late' OR (${isTold} AND coalesce(${until} > ${limit}, FALSE)))`;
}

/** The entries that are asked about, as `e`: of the period and the filter, each counted once; `beside` is joined to them. */
export function entriesSql(
  about: RegisterQuestion,
  only: { anyTime?: boolean; inRoster?: boolean; beside?: Sql } = {},
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
  return sql`${table} e${only.beside ?? sql``} WHERE ${join(parts, ' AND ')}`;
}

function filterSql(register: Register, filter: Condition, about: Resolving): Sql {
  const who = conditionSql(filter, about);
  return register.key === 'person'
    ? sql`e.person IN (SELECT person_id FROM people WHERE ${who})`
    : sql`e.unit_now IN (SELECT unit FROM people WHERE ${who})`;
}
