import { categoryLabel } from '../../shared/analysis/category-label';
import type { Library } from '../../shared/analysis/library';
import type { LimitRow, MissingPage, RegisterPeriod } from '../../shared/contract/registers';
import { groupLabel } from '../../shared/registers/group-label';
import { groupingLabel } from '../../shared/registers/grouping-label';
import { periodName } from '../../shared/registers/period-name';
import type { Register } from '../../shared/registers/register';
import type { RegisterResult } from '../../shared/registers/register-indicator';
import { resultText } from '../../shared/registers/result-text';
import { rosterNote } from '../../shared/registers/roster-note';
import { formatDate } from '../../shared/text/dates';
import type { Language } from '../../shared/text/language';
import { formatCount } from '../../shared/text/numbers';
import { registersEn, registersVi, type RegisterMessages } from '../../shared/text/register-messages';
import { type entryCounts, type periodCounts } from '../engine/registers/entry-counts';
import type { RegisterQuestion } from '../engine/registers/entry-sql';
import type { AnswerTable } from './answer-table';
import { formatTable } from './print-table';
import { batchWords } from './words';

/** What a table of a register is made of: its periods, each with the roster that it is held against. */
export interface RegisterAnswer {
  readonly register: Register;
  readonly library: Library;
  readonly asOf: string;
  readonly by: string | null;
  readonly period: RegisterPeriod;
  /** Whether only some people are asked about. */
  readonly isFiltered: boolean;
  readonly parts: readonly (Pick<RegisterQuestion, 'period' | 'roster'> & {
    readonly counts: Awaited<ReturnType<typeof periodCounts>>;
  })[];
  /** Of the whole register. */
  readonly kept: Awaited<ReturnType<typeof entryCounts>>;
  readonly results: readonly RegisterResult[];
  readonly limits: readonly LimitRow[];
}

function wordsOf(language: Language): RegisterMessages {
  return language === 'vi' ? registersVi : registersEn;
}

function headOf({ register, asOf }: RegisterAnswer, period: string, language: Language): string {
  const day = formatDate(asOf, language);
  return `${register.label[language]}. ${batchWords.period[language]}: ${period}. ${batchWords.asOf[language]}: ${day}.`;
}

/** The figures of a register with everything that says what they are of. */
export function registerText(answer: RegisterAnswer, language: Language): string {
  const { register, by, results } = answer;
  const head = [
    batchWords.indicator[language],
    ...(by === null ? [] : [groupHead(answer, by, language)]),
    ...[batchWords.figure[language], batchWords.counts[language], batchWords.unknown[language]],
  ];
  const lines = results.map((result) => {
    const indicator = register.indicators.find(({ id }) => id === result.id);
    const { figure, counts, unknown } = resultText(register, result, language);
    const group = by === null ? [] : [groupName(answer, by, result.group, language)];
    return [indicator?.label[language] ?? result.id, ...group, figure, counts, unknown];
  });
  return [
    ...headLines(answer, language),
    '',
    formatTable(head, lines),
    ...limitTables(answer, language).flatMap(({ title, heads, rows }) => [
      '',
      title,
      ...(rows.length > 0
        ? [
            formatTable(
              heads,
              rows.map((row) =>
                row.map((cell) => (typeof cell === 'number' ? formatCount(cell, language) : String(cell))),
              ),
            ),
          ]
        : []),
    ]),
  ].join('\n');
}

/** Of which period, rosters and entries the figures are. */
export function headLines(answer: RegisterAnswer, language: Language): string[] {
  const { parts, period: whole } = answer;
  const words = wordsOf(language);
  return [
    headOf(answer, periodName(whole, words), language),
    ...parts.flatMap(({ period, roster, counts }) => {
      const note = rosterNote(roster, period, language);
      const isOneOfMany = parts.length > 1;
      const said = countsLine(answer, counts, language);
      return [
        isOneOfMany ? `${periodName(period, words)}: ${said}` : said,
        ...(note === null ? [] : [isOneOfMany ? `  ${note}` : note]),
      ];
    }),
    ...outsideLine(answer, language),
  ];
}

function countsLine(
  { register }: RegisterAnswer,
  counts: RegisterAnswer['parts'][number]['counts'],
  language: Language,
): string {
  const words = wordsOf(language);
  const number = (name: keyof typeof counts): string => formatCount(counts[name], language);
  return [
    words.entries(number('entries'), register.entry[language]),
    words.matched(number('matched')),
    ...(['unmatched', 'doubtful'] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => words[name](number(name))),
  ].join(' · ');
}

/** What the register holds beside what is counted; nothing is left out. */
function outsideLine(
  { register, kept, period, parts, isFiltered }: RegisterAnswer,
  language: Language,
): string[] {
  const words = wordsOf(language);
  const counted = parts.reduce((sum, { counts }) => sum + counts.entries, 0);
  const undated = period.year === null && parts.length === 1 ? 0 : kept.undated;
  const elsewhere = kept.entries - counted - undated;
  const said = [
    ...(elsewhere > 0 ? [words.elsewhere(formatCount(elsewhere, language), isFiltered)] : []),
    ...(undated > 0 ? [words.undated(formatCount(undated, language))] : []),
    ...(kept.repeated > 0 ? [words.repeated(formatCount(kept.repeated, language))] : []),
  ];
  if (said.length === 0) return [];
  const all = words.entries(formatCount(kept.all, language), register.entry[language]);
  return [`${words.inRegister(all)}: ${said.join(' · ')}`];
}

/** How many groups keep to each limit, and those that do not. */
export function limitTables(
  { register, limits, library }: RegisterAnswer,
  language: Language,
): AnswerTable[] {
  const words = wordsOf(language);
  return register.limits.flatMap((limit): AnswerTable[] => {
    const rows = limits.filter((row) => row.limit === limit.id);
    if (rows.length === 0) return [];
    const over = rows.filter(({ exceeds }) => exceeds);
    const all = formatCount(rows.length, language);
    const summary =
      over.length === 0 ? words.limitsNone(all) : words.limitsOver(formatCount(over.length, language), all);
    const table = {
      name: limit.label[language],
      title: `${limit.label[language]}: ${summary}. ${limit.basis[language]}.`,
      subtitle: [],
      heads: [
        ...[words.group, words.year, words.counted, words.allowed],
        `${words.among} (${limit.amongLabel[language]})`,
      ],
      rows: over.map((row) => [
        row.groups
          .map((group, at) => categoryLabel(limit.per[at] ?? '', group, language, library))
          .join(', '),
        ...[row.year === null ? '–' : String(row.year), row.counted, row.allowed, row.among],
      ]),
    };
    return [table];
  });
}

export function missingText(answer: RegisterAnswer, page: MissingPage, language: Language): string {
  const [part] = answer.parts;
  const note = part ? rosterNote(part.roster, part.period, language) : null;
  const { title, heads, rows } = missingTable(answer, page, language);
  return [
    headOf(answer, periodName(answer.period, wordsOf(language)), language),
    ...(note === null ? [] : [note]),
    title,
    '',
    formatTable(heads, rows),
  ].join('\n');
}

export function missingTable(
  { register }: RegisterAnswer,
  { total, rows }: MissingPage,
  language: Language,
): { title: string; heads: string[]; rows: string[][] } {
  const words = wordsOf(language);
  const isOfPeople = register.key === 'person';
  return {
    title: `${words.listMissing}: ${formatCount(total, language)}`,
    heads: isOfPeople ? [words.who, words.unit] : [words.unit, words.missingMonths],
    rows: rows.map(({ name, unit, months }) =>
      isOfPeople
        ? [name ?? '', unit ?? '']
        : [unit ?? '', months.length === 0 ? words.noReportAtAll : months.join(', ')],
    ),
  };
}

export function groupHead({ register, library }: RegisterAnswer, by: string, language: Language): string {
  return groupingLabel(register, by, language, library);
}

export function groupName(
  { register, library }: RegisterAnswer,
  by: string,
  group: string | null,
  language: Language,
): string {
  const isDimension = library.dimensions.some(({ id }) => id === by) && !register.groupings.includes(by);
  return isDimension
    ? categoryLabel(by, group, language, library)
    : groupLabel(register, by, group, language, library);
}
