import { everybody } from '../../shared/analysis/condition';
import { categoryLabel } from '../../shared/analysis/category-label';
import type { Library } from '../../shared/analysis/library';
import type { MissingPage, RegisterPeriod } from '../../shared/contract/registers';
import { groupLabel } from '../../shared/registers/group-label';
import { groupingLabel } from '../../shared/registers/grouping-label';
import { periodName } from '../../shared/registers/period-name';
import { rosterNote } from '../../shared/registers/roster-note';
import { resultText } from '../../shared/registers/result-text';
import { registers } from '../../shared/registers/registers';
import type { Register } from '../../shared/registers/register';
import type { RegisterResult } from '../../shared/registers/register-indicator';
import { formatDate } from '../../shared/text/dates';
import { registersEn, registersVi } from '../../shared/text/register-messages';
import type { Language } from '../../shared/text/language';
import { formatCount } from '../../shared/text/numbers';
import { EngineService, type OpenOptions } from '../engine/engine-service';
import { computeRegister, namedIndicators } from '../engine/registers/compute-register';
import type { RegisterQuestion } from '../engine/registers/entry-sql';
import { missingEntries } from '../engine/registers/missing-entries';
import { askRegister, computeTable, limitsOf, registerIssues } from '../engine/registers/register-board';
import { requireRegister } from '../engine/registers/registers';
import type { BatchOptions } from './options';
import { readUnitTables } from './unit-tables';
import { formatTable } from './print-table';
import { sampleFile, sampleRoster } from './sample-file';
import type { Answer } from './session';
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
      return service.openRoster(roster, quietly, signal, how);
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
    const asked = await askRegister(service.registers, id, question, period(options));
    if (isMissing) return missingOf(about, asked, await missingEntries(asked, everyRow, signal), options);
    const chosen = namedIndicators(about, options.indicators);
    const results =
      options.by === null
        ? await computeRegister(asked, chosen, null, signal)
        : await computeTable(service.registers, id, question, asked.period, options.by, options.indicators);
    const rows = results.map((result) => describe(about, result, options));
    const json = {
      register: id,
      asOf: question.asOf,
      period: asked.period,
      /** The roster that the period is held against. */
      roster: asked.roster,
      by: options.by,
      entries: read.counts,
      files: read.files,
      issues: read.issues,
      indicators: rows,
      limits: await limitsOf(service.registers, asked, signal),
    };
    return { json, text: () => asText(asked, rows, results, read.counts.entries, options) };
  } finally {
    service.close();
  }
}

function samplesOf({ samples }: Register): string[] {
  return samples.map(sampleFile);
}

function period({ year, months }: BatchOptions): RegisterPeriod | null {
  return year === null && months === null ? null : { year, months: months === null ? null : [...months] };
}

function listRegisters(language: Language): Answer {
  const json = registers.map(({ id, label, purpose, key, fields, indicators, groupings, samples }) => ({
    ...{ id, label: label[language], purpose: purpose[language], key, samples },
    fields: fields.map((field) => ({ id: field.id, label: field.label[language] })),
    indicators: indicators.map((indicator) => ({ id: indicator.id, label: indicator.label[language] })),
    groupings: ['unit', 'year', ...groupings],
  }));
  return {
    json: { registers: json },
    text: () =>
      formatTable(
        ['ID', ''],
        registers.map(({ id, purpose }) => [id, purpose[language]]),
      ),
  };
}

async function issuesOf(
  service: EngineService,
  about: Register,
  { asOf, language }: BatchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const question = service.question(asOf, everybody, signal);
  const found = await registerIssues(service.registers, about.id, question, language);
  return {
    json: { register: about.id, ...found },
    text: () =>
      formatTable(
        (['severity', 'file', 'sheet', 'cell', 'message'] as const).map((word) => batchWords[word][language]),
        found.issues.map(({ severity, file, sheet, cell, message }) => [
          ...[severity, file.split(/[\\/]/).pop() ?? '', sheet, cell ?? '', message],
        ]),
      ),
  };
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

function headOf({ register, period, asOf, roster }: RegisterQuestion, language: Language): string[] {
  const words = language === 'vi' ? registersVi : registersEn;
  const note = rosterNote(roster, period, language);
  const day = formatDate(asOf, language);
  return [
    `${register.label[language]}. ${batchWords.period[language]}: ${periodName(period, words)}. ${batchWords.asOf[language]}: ${day}.`,
    ...(note === null ? [] : [note]),
  ];
}

function missingOf(
  about: Register,
  asked: RegisterQuestion,
  { total, rows }: MissingPage,
  { language }: BatchOptions,
): Answer {
  const words = language === 'vi' ? registersVi : registersEn;
  const heads = about.key === 'person' ? [words.who, words.unit] : [words.unit, words.missingMonths];
  return {
    json: { register: about.id, period: asked.period, roster: asked.roster, total, missing: rows },
    text: () =>
      [
        ...headOf(asked, language),
        `${words.listMissing}: ${formatCount(total, language)}`,
        '',
        formatTable(
          heads,
          rows.map(({ name, unit, months }) =>
            about.key === 'person'
              ? [name ?? '', unit ?? '']
              : [unit ?? '', months.length === 0 ? words.noReportAtAll : months.join(', ')],
          ),
        ),
      ].join('\n'),
  };
}

function asText(
  asked: RegisterQuestion,
  rows: readonly { readonly label: string }[],
  results: readonly RegisterResult[],
  entries: number,
  { by, language }: BatchOptions,
): string {
  const { register: about, library } = asked;
  const head = [
    batchWords.indicator[language],
    ...(by === null ? [] : [groupingLabel(about, by, language, library)]),
    ...[batchWords.figure[language], batchWords.counts[language], batchWords.unknown[language]],
  ];
  const lines = results.map((result, index) => {
    const { figure, counts } = resultText(about, result, language);
    const group = by === null ? [] : [groupName(about, by, result.group, library, language)];
    return [rows[index]?.label ?? '', ...group, figure, counts, formatCount(result.unknown, language)];
  });
  return [
    ...headOf(asked, language),
    `${formatCount(entries, language)} ${about.entry[language]}`,
    '',
    formatTable(head, lines),
  ].join('\n');
}

function groupName(
  about: Register,
  by: string,
  group: string | null,
  library: Library,
  language: Language,
): string {
  const isDimension = library.dimensions.some(({ id }) => id === by) && !about.groupings.includes(by);
  return isDimension
    ? categoryLabel(by, group, language, library)
    : groupLabel(about, by, group, language, library);
}
