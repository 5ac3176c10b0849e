import { everybody } from '../../shared/analysis/condition';
import { registers } from '../../shared/registers/registers';
import type { Register } from '../../shared/registers/register';
import type { RegisterResult } from '../../shared/registers/register-indicator';
import type { Language } from '../../shared/text/language';
import type { Question } from '../engine/analyse/question';
import { EngineService } from '../engine/engine-service';
import type { OpenOptions } from '../engine/load/roster-files';
import { computeRegister, namedIndicators } from '../engine/registers/compute-register';
import { entryCounts, entryYears, periodCounts } from '../engine/registers/entry-counts';
import type { RegisterQuestion } from '../engine/registers/entry-sql';
import { missingEntries } from '../engine/registers/missing-entries';
import { askRegister, computeTable, limitsOf, registerIssues } from '../engine/registers/register-board';
import { registerTable } from '../engine/registers/register-table';
import { requireRegister } from '../engine/registers/registers';
import type { BatchOptions } from './options';
import { writeTables, type AnswerTable } from './answer-table';
import { formatTable } from './print-table';
import { periodOf } from './register-period';
import { missingTables, registerTables } from './register-tables';
import { missingText, registerText, type RegisterAnswer } from './register-text';
import { sampleFile, sampleRoster } from './sample-file';
import type { Answer } from './session';
import { readUnitTables } from './unit-tables';
import { UsageError } from './usage-error';
import { batchWords } from './words';

const quietly = (): void => undefined;
const everyRow = { search: '', from: 0, count: 1_000_000, isCurrent: false };

/**
 * `register --list`, `register ID FILE... --roster ROSTER...`, with dated rosters as `--snapshot DATE=FILE`; and the same with
 * `issues`, or with `missing` for who is not in the register, behind the files.
 */
export async function register(options: BatchOptions): Promise<Answer> {
  if (options.list) return listRegisters(options.language);
  const [id, ...rest] = options.files;
  if (id === undefined)
    throw new UsageError(
      'cần tên sổ: bienche register ID FILE... (xem register --list)',
      'the register is missing: bienche register ID FILE... (see register --list)',
    );
  const about = requireRegister(id);
  const [isIssues, isMissing] = [rest.at(-1) === 'issues', rest.at(-1) === 'missing'];
  const files = (isIssues || isMissing ? rest.slice(0, -1) : rest).flatMap((file) =>
    file === 'sample' ? samplesOf(about) : [file],
  );
  if (files.length === 0)
    throw new UsageError(
      `cần ít nhất một tệp: bienche register ${id} FILE...`,
      `at least one file is needed: bienche register ${id} FILE...`,
    );
  if (options.roster.length + options.snapshots.length === 0)
    throw new UsageError(
      'cần danh sách: --roster FILE (lặp lại được)',
      'the roster is missing: --roster FILE (may be repeated)',
    );
  const service = await EngineService.open(null);
  const { signal } = new AbortController();
  try {
    if (options.definitions !== null) await service.definitions.load(options.definitions);
    await readUnitTables(service, options, signal);
    const open = (paths: readonly string[], into: OpenOptions): Promise<unknown> => {
      const roster = paths.map((file) => (file === 'sample' ? sampleRoster() : file));
      const how = { passwords: options.passwords, into: 'new', ...into } as const;
      return service.files.open(roster, quietly, signal, how);
    };
    for (const { date, files: dated } of options.snapshots)
      await open(dated, { date, asOf: options.asOf ?? date });
    if (options.roster.length > 0) await open(options.roster, { asOf: options.asOf, isMain: true });
    if (options.todayUnits) await service.changeUnits((units) => units.show(true));
    const read = await service.registers.import(
      id,
      files,
      { replace: true, passwords: options.passwords },
      quietly,
      signal,
    );
    if (isIssues) return await issuesOf(service, about, options, signal);
    const question = service.question(options.asOf, options.where, signal);
    const period = await periodOf(service, about, question.asOf, options);
    const asked = await askRegister(service.registers, id, question, period);
    const answer = await answered(service, asked, question, options);
    if (isMissing) {
      const missing = await missingEntries(asked, everyRow, signal);
      return await written(
        {
          json: { register: id, period, roster: asked.roster, total: missing.total, missing: missing.rows },
          text: () => missingText(answer, missing, options.language),
        },
        () => missingTables(answer, missing, options.language),
        options,
      );
    }
    const json = {
      register: id,
      asOf: question.asOf,
      period: answer.period,
      /** The roster that the period is held against. */
      roster: asked.roster,
      periods: answer.parts,
      by: options.by,
      entries: read.counts,
      files: read.files,
      issues: read.issues,
      indicators: answer.results.map((result) => describe(about, result, options)),
      limits: answer.limits,
    };
    const text = (): string => registerText(answer, options.language);
    return await written({ json, text }, () => registerTables(answer, options.language), options);
  } finally {
    service.close();
  }
}

function samplesOf({ samples }: Register): string[] {
  return samples.map(sampleFile);
}

/** By year every year of the register is a part, held against its own roster. */
async function answered(
  { registers: kept }: EngineService,
  asked: RegisterQuestion,
  question: Question,
  { by, indicators }: BatchOptions,
): Promise<RegisterAnswer> {
  const { register, asOf, library } = asked;
  const { signal } = question;
  const ofYears =
    by === 'year'
      ? (await entryYears(kept.matching.database, register)).map((year) => ({ ...asked.period, year }))
      : [];
  const periods = ofYears.length === 0 ? [asked.period] : ofYears;
  const parts: RegisterAnswer['parts'][number][] = [];
  for (const period of periods) {
    const held = { ...asked, period, ...(await kept.matching.heldAgainst(register, period.year)) };
    parts.push({ period, roster: held.roster, counts: await periodCounts(held) });
  }
  const period = ofYears.length === 0 ? asked.period : { ...asked.period, year: null };
  return {
    ...{ register, library, asOf, by, period, parts, isFiltered: asked.filter !== null },
    kept: await entryCounts(kept.matching.database, registerTable(register)),
    results:
      by === null
        ? await computeRegister(asked, namedIndicators(register, indicators), null, signal)
        : await computeTable(kept, register.id, question, asked.period, by, indicators),
    limits: await limitsOf(kept, { ...asked, period }, signal),
  };
}

function listRegisters(language: Language): Answer {
  const json = registers.map(
    ({ id, label, purpose, key, monthly, fields, indicators, charts, groupings, samples }) => ({
      ...{ id, label: label[language], purpose: purpose[language], key, samples },
      fields: fields.map((field) => ({ id: field.id, label: field.label[language] })),
      indicators: indicators.map((indicator) => ({ id: indicator.id, label: indicator.label[language] })),
      charts: charts.map((chart) => ({ id: chart.id, title: chart.title[language] })),
      groupings: ['unit', 'year', ...(monthly ? ['month'] : []), ...groupings],
    }),
  );
  return {
    json: { registers: json },
    text: () =>
      formatTable(
        ['ID', '', batchWords.groupings[language], batchWords.charts[language]],
        json.map(({ id, purpose, groupings, charts }) => [
          ...[id, purpose, groupings.join(', ')],
          charts.map((chart) => chart.id).join(', '),
        ]),
      ),
  };
}

async function issuesOf(
  service: EngineService,
  about: Register,
  options: BatchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const { asOf, language } = options;
  const question = service.question(asOf, everybody, signal);
  const found = await registerIssues(service.registers, about.id, question, language);
  const heads = (['severity', 'file', 'sheet', 'cell', 'message'] as const).map(
    (word) => batchWords[word][language],
  );
  const rows = found.issues.map(({ severity, file, sheet, cell, message }) => [
    ...[severity, file.split(/[\\/]/).pop() ?? '', sheet, cell ?? '', message],
  ]);
  const [name, title] = [batchWords.issues[language], about.label[language]];
  return written(
    { json: { register: about.id, ...found }, text: () => formatTable(heads, rows) },
    () => [{ name, title, subtitle: [], heads, rows }],
    options,
  );
}

/** With `--out` the tables are written, and their file is the answer. */
async function written(
  { json, text }: { readonly json: object; readonly text: () => string },
  tables: () => readonly AnswerTable[],
  { out, language }: BatchOptions,
): Promise<Answer> {
  if (out === null) return { json, text };
  await writeTables(tables(), out, language);
  return { json: { ...json, path: out }, text: () => out };
}

function describe(about: Register, result: RegisterResult, { language }: BatchOptions) {
  const indicator = about.indicators.find(({ id }) => id === result.id);
  const { value, ...counts } = result;
  return {
    ...counts,
    /** Null for plain counts, as for nothing in the denominator. */
    share: indicator?.as === 'count' ? null : value,
    value,
    as: indicator?.as ?? 'count',
    label: indicator?.label[language] ?? result.id,
    definition: indicator?.definition[language] ?? '',
    basis: indicator?.basis[language] ?? '',
  };
}
