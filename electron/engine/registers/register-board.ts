import type { Condition } from '../../../shared/analysis/condition';
import { indicators as rosterIndicators } from '../../../shared/analysis/indicators';
import type {
  EntriesPage,
  EntryRow,
  LimitRow,
  RegisterBoard,
  RegisterFigure,
  RegisterIssues,
  RegisterPeriod,
  RegisterSummary,
  UnitShare,
} from '../../../shared/contract/registers';
import type { Register } from '../../../shared/registers/register';
import type { RegisterIndicator, RegisterResult } from '../../../shared/registers/register-indicator';
import { registers as allRegisters } from '../../../shared/registers/registers';
import { fold } from '../../../shared/text/fold';
import type { Language } from '../../../shared/text/language';
import { computeIndicators } from '../analyse/compute-indicators';
import type { Question } from '../analyse/question';
import { PeopleColumns } from '../columns/people-columns';
import { conditionSql } from '../sql/person-sql';
import { join, sql, type Sql } from '../sql/sql';
import { checkLimits } from './check-limits';
import { computeRegister, namedIndicators } from './compute-register';
import { candidateNames, doubtText } from './doubt-text';
import { entryCounts, entryYears, usualYear } from './entry-counts';
import { entriesSql, entryConditionSql, type RegisterQuestion } from './entry-sql';
import { countIssues, describeFindings } from './register-issues';
import { requireRegister, type Registers } from './registers';
import { valueColumns } from './register-table';

/** A question about a register; without a period about its usual year. */
export async function askRegister(
  registers: Registers,
  id: string,
  question: Question,
  period: RegisterPeriod | null,
): Promise<RegisterQuestion> {
  const register = requireRegister(id);
  await registers.matching.refresh(register);
  const { asOf, library, filter } = question;
  const asked = period ?? {
    year: await usualYear(registers.matching.database, register, asOf),
    months: null,
  };
  return {
    ...{ register, asOf, library, period: asked },
    ...(await registers.matching.heldAgainst(register, asked.year)),
    filter: isEverybody(filter) ? null : filter,
    settings: registers.settings(register),
  };
}

function isEverybody(filter: Condition): boolean {
  return 'all' in filter && filter.all.every(isEverybody);
}

/** One line a register. */
export async function summariseRegisters(
  registers: Registers,
  question: Question,
): Promise<RegisterSummary[]> {
  const summaries: RegisterSummary[] = [];
  const { database } = registers.matching;
  for (const register of allRegisters) {
    const about = await askRegister(registers, register.id, question, null);
    const counts = await entryCounts(about.database, about.table, about.period.year);
    const chosen = namedIndicators(register, [register.headline]);
    const [headline = null] =
      counts.entries === 0 ? [] : await computeRegister(about, chosen, null, question.signal);
    summaries.push({
      id: register.id,
      counts,
      years: await entryYears(database, register),
      period: about.period,
      headline,
      issues: countIssues(await registers.findings(register, about, question.signal)),
    });
  }
  return summaries;
}

export async function computeBoard(
  registers: Registers,
  id: string,
  question: Question,
  period: RegisterPeriod | null,
): Promise<RegisterBoard> {
  const { database } = registers.matching;
  const { signal } = question;
  const about = await askRegister(registers, id, question, period);
  const { register } = about;
  const groups: Record<string, readonly RegisterResult[]> = {};
  for (const [by, ids] of chartNeeds(register)) {
    groups[by] = await computeGroups(registers, about, namedIndicators(register, ids), by, signal);
  }
  const [people] = await about.database.query(
    sql`SELECT count(*) AS people FROM people WHERE ${conditionSql(question.filter, question)}`,
    signal,
  );
  return {
    asOf: question.asOf,
    period: about.period,
    years: await entryYears(database, register),
    counts: await entryCounts(about.database, about.table, about.period.year),
    roster: about.roster,
    people: Number(people?.people ?? 0),
    results: await computeRegister(about, register.indicators, null, signal),
    groups,
    rosterShares: await rosterShares(about, question),
    limits: await limitsOf(registers, about, signal),
    settings: about.settings,
    files: await registers.fileStates(register),
    issues: countIssues(await registers.findings(register, about, signal)),
    undoable: registers.undoable(register),
  };
}

/** Of the chosen year, or of every one, each held against its own roster. */
export async function limitsOf(
  registers: Registers,
  about: RegisterQuestion,
  signal: AbortSignal,
): Promise<LimitRow[]> {
  if (about.period.year !== null) return checkLimits(about, signal);
  const rows: LimitRow[] = [];
  for (const year of await entryYears(registers.matching.database, about.register)) {
    const held = await registers.matching.heldAgainst(about.register, year);
    rows.push(...(await checkLimits({ ...about, ...held, period: { ...about.period, year } }, signal)));
  }
  return rows.sort((a, b) => Number(b.exceeds) - Number(a.exceeds));
}

/** One indicator of a register. */
export async function computeFigure(
  registers: Registers,
  id: string,
  question: Question,
  period: RegisterPeriod | null,
  indicator: string,
): Promise<RegisterFigure> {
  const about = await askRegister(registers, id, question, period);
  const { entries } = await entryCounts(about.database, about.table, about.period.year);
  const wanted = namedIndicators(about.register, [indicator]);
  const [result = null] = entries === 0 ? [] : await computeRegister(about, wanted, null, question.signal);
  return { period: about.period, result };
}

/** Every indicator for each group. Years stand beside each other, whichever is chosen. */
export async function computeTable(
  registers: Registers,
  id: string,
  question: Question,
  period: RegisterPeriod | null,
  by: string,
  indicators: readonly string[] = [],
): Promise<RegisterResult[]> {
  const about = await askRegister(registers, id, question, period);
  return computeGroups(registers, about, namedIndicators(about.register, indicators), by, question.signal);
}

/** For each group; years stand beside each other, whichever is chosen, each held against its own roster. */
async function computeGroups(
  registers: Registers,
  about: RegisterQuestion,
  indicators: readonly RegisterIndicator[],
  by: string,
  signal: AbortSignal,
): Promise<RegisterResult[]> {
  if (by !== 'year') return computeRegister(about, indicators, by, signal);
  const { register } = about;
  const results: RegisterResult[] = [];
  for (const year of await entryYears(registers.matching.database, register)) {
    const held = await registers.matching.heldAgainst(register, year);
    const asked = { ...about, ...held, period: { ...about.period, year } };
    const found = await computeRegister(asked, indicators, null, signal);
    results.push(...found.map((result) => ({ ...result, group: String(year) })));
  }
  // What has no year at all.
  const always = { ...about, period: { ...about.period, year: null } };
  const undated = (await computeRegister(always, indicators, 'year', signal)).filter(
    ({ group }) => group === null,
  );
  return [...results, ...(undated.some(({ numerator }) => numerator > 0) ? undated : [])];
}

function chartNeeds({ charts }: Register): Map<string, string[]> {
  const needs = new Map<string, string[]>();
  for (const chart of charts) {
    const by = chart.kind === 'scatter' ? 'unit' : chart.by;
    const ids =
      chart.kind === 'scatter' ? [chart.y] : chart.kind === 'bars' ? [chart.indicator] : chart.indicators;
    needs.set(by, [...new Set([...(needs.get(by) ?? []), ...ids])]);
  }
  return needs;
}

/** Of the roster that the period is held against, with the ages of its own date. */
async function rosterShares(
  { register: { charts }, database, roster: { date } }: RegisterQuestion,
  question: Question,
): Promise<Record<string, readonly UnitShare[]>> {
  const isCurrent = database === question.database;
  const own = { database, columns: new PeopleColumns(database), asOf: date ?? question.asOf };
  const asked = isCurrent ? question : { ...question, ...own };
  const shares: Record<string, readonly UnitShare[]> = {};
  for (const chart of charts) {
    if (chart.kind !== 'scatter' || shares[chart.x]) continue;
    const indicator = rosterIndicators.find(({ id }) => id === chart.x);
    if (!indicator) continue;
    const results = await computeIndicators(asked, [indicator], 'unit');
    // Where nothing is recorded of anybody, nobody knows the share.
    shares[chart.x] = results.map(({ group, share, denominator, unknown }) => ({
      unit: group,
      share: unknown >= denominator ? null : share,
    }));
  }
  return shares;
}

export async function registerIssues(
  registers: Registers,
  id: string,
  question: Question,
  language: Language,
): Promise<RegisterIssues> {
  const about = await askRegister(registers, id, question, null);
  const findings = await registers.findings(about.register, about, question.signal);
  return describeFindings(registers.filesOf(about.register), about.register, findings, language);
}

export interface EntriesAsked {
  /** `all`, `unmatched`, `doubtful`, `repeated`, or a list of the register. */
  readonly list: string;
  readonly unit: string | null;
  readonly search: string;
  readonly from: number;
  readonly count: number;
  readonly language: Language;
}

/** A stretch of the entries, in the order of the files; `from` counts from 0. */
export async function registerEntries(
  registers: Registers,
  id: string,
  question: Question,
  period: RegisterPeriod | null,
  { list, unit, search, from, count, language }: EntriesAsked,
): Promise<EntriesPage> {
  const about = await askRegister(registers, id, question, period);
  const { register, database } = about;
  const parts: Sql[] = [listSql(list, about)];
  if (unit !== null) parts.push(sql`e.unit_now = ${unit}`);
  for (const word of fold(search).split(' ').filter(Boolean)) parts.push(sql`contains(e.search, ${word})`);
  const entries =
    list === 'repeated'
      ? sql`${about.table} e WHERE ${join(parts, ' AND ')}`
      : sql`${entriesSql(about)} AND ${join(parts, ' AND ')}`;
  const [total] = await database.query(sql`SELECT count(*) AS total FROM ${entries}`, question.signal);
  const rows = await database.query(
    sql`SELECT e.* FROM ${entries} ORDER BY e.entry LIMIT ${count} OFFSET ${from}`,
    question.signal,
  );
  const candidates = (row: (typeof rows)[number]): readonly (number | string)[] =>
    row.match === 'doubtful' ? (JSON.parse(String(row.candidates ?? '[]')) as (number | string)[]) : [];
  const names = await candidateNames(database, rows.flatMap(candidates));
  const paths = new Map(registers.filesOf(register).map(({ id: file, report }) => [file, report.path]));
  const columns = valueColumns(register);
  return {
    total: Number(total?.total ?? 0),
    rows: rows.map((row): EntryRow => ({
      entry: Number(row.entry),
      who: String(
        (register.key === 'person' ? row.full_name : row.unit) ?? row.staff_code ?? row.national_id ?? '',
      ),
      unit: row.unit_now as string | null,
      year: row.year as number | null,
      month: row.month as number | null,
      match: String(row.match),
      doubt:
        row.match === 'doubtful'
          ? doubtText(String(row.match_why), candidates(row).map(names))[language]
          : null,
      candidates: candidates(row).map((about) => ({ about, name: names(about) })),
      // Numbers of another roster would lead to somebody else.
      person: database === registers.matching.database ? (row.person as number | null) : null,
      isAnswered: registers.isAnswered(register, row),
      repeats: row.repeats as number | null,
      file: paths.get(Number(row.file)) ?? '',
      sheet: String(row.sheet),
      row: Number(row.source_row),
      values: Object.fromEntries(columns.map(({ name }) => [name, row[name] as string | number | null])),
      cells: JSON.parse(String(row.cells ?? '{}')) as Record<string, string>,
    })),
  };
}

function listSql(list: string, about: RegisterQuestion): Sql {
  if (list === 'all') return sql`TRUE`;
  if (list === 'repeated') return sql`e.repeats IS NOT NULL`;
  if (list === 'unmatched' || list === 'doubtful') return sql`e.match = ${list}`;
  const found = about.register.lists.find(({ id }) => id === list);
  return found ? entryConditionSql(found.when, about) : sql`FALSE`;
}
