import { categoryLabel } from '../../shared/analysis/category-label';
import { changeKinds } from '../../shared/analysis/change/changes-of';
import type { Movement } from '../../shared/analysis/change/movements';
import type { Comparison, ListedChange } from '../../shared/contract/change';
import { findField } from '../../shared/roster/fields';
import { changeMessages } from '../../shared/text/change-messages';
import { changeText } from '../../shared/text/change-text';
import { formatDate } from '../../shared/text/dates';
import type { Language } from '../../shared/text/language';
import { lineLabel, linesInUse } from '../../shared/text/movement-words';
import { formatCount } from '../../shared/text/numbers';
import { roundHalfUp } from '../../shared/text/round-half-up';
import { unitsGoneText } from '../../shared/text/units-gone-text';
import { writtenDate } from '../../shared/text/written-date';
import type { OpenSnapshot } from '../engine/snapshots/workspace-snapshots';
import { printTables, writeTables, type AnswerTable } from './answer-table';
import { leaverQuestion, pairQuestion, questionTable } from './answers/questions';
import { UsageError } from './usage-error';
import type { Answer, Session } from './session';

const everyone = { from: 0, count: Number.MAX_SAFE_INTEGER };
/** Of the questions, on the terminal. */
const mostPrinted = 20;

/**
 * Two snapshots person by person: those of `--from` and `--to`, else the first and the last. Others are the year before,
 * where they are of the same days a year earlier.
 */
export async function compare({ service, question, options }: Session): Promise<Answer> {
  const { language, out, where, by } = options;
  const { all } = service.snapshots;
  const [from, to] = chosenOf(all, options);
  if (by !== null || ('all' in where && where.all.length > 0))
    throw new UsageError(
      'compare so sánh mọi người của hai kỳ, theo nhóm và đơn vị; không dùng --where, --by',
      'compare compares everybody of both snapshots, by group and unit; it takes no --where and no --by',
    );
  const { signal } = question;
  const { version } = service;
  const result = await service.comparison.compare(from, to, version, signal, all);
  const { rows } = await service.comparison.list(from, to, version, { kind: null }, everyone, signal);
  const { pairs, leavers } = await service.comparison.questions(from, to, version, signal);
  const asked = { ...result, doubtful: { found: pairs.length, pairs } };
  const json = { ...asked, people: rows };
  const questions = [...pairs.map(pairQuestion), ...leavers.flatMap((each) => leaverQuestion(each) ?? [])];
  const figures = [movementTable(result, language), kindsTable(result, language)];
  if (out !== null) {
    const lists = [unitTable(result, language), peopleTable(rows, language)];
    await writeTables([...figures, ...lists, questionTable(questions, language)], out, language);
    return { json: { ...json, path: out }, text: () => out };
  }
  const words = changeMessages[language];
  const gone = unitsGoneText(result, language);
  return {
    json,
    text: () => {
      const open = questions.filter(({ isOpen }) => isOpen);
      const tables = [...figures, ...(open.length === 0 ? [] : [questionTable(open, language, mostPrinted)])];
      return [
        `${formatDate(result.from.date, language)} → ${formatDate(result.to.date, language)}`,
        printTables(tables, language),
        words.risesDivided,
        ...(gone === null ? [] : [gone]),
        ...(result.yearBefore
          ? [
              words.yearBeforeOf(
                formatDate(result.yearBefore.from, language),
                formatDate(result.yearBefore.to, language),
              ),
            ]
          : []),
        comparedText(result.fields, language),
        ...(pairs.length === 0
          ? []
          : [`${words.doubtfulTitle(formatCount(pairs.length, language))}. ${words.doubtfulText}`]),
      ].join('\n\n');
    },
  };
}

function chosenOf(
  all: readonly OpenSnapshot[],
  { from, to }: Session['options'],
): readonly [from: OpenSnapshot, to: OpenSnapshot] {
  const first = from === null ? all[0] : snapshotOf('--from', from, all);
  const last = to === null ? all.at(-1) : snapshotOf('--to', to, all);
  if (!first || !last || all.length < 2)
    throw new UsageError(
      'cần hai kỳ: --snapshot YYYY-MM-DD=FILE --snapshot YYYY-MM-DD=FILE',
      'two snapshots are needed: --snapshot YYYY-MM-DD=FILE --snapshot YYYY-MM-DD=FILE',
    );
  const [earlier, later] = [first.snapshot.date, last.snapshot.date];
  if (earlier >= later)
    throw new UsageError(
      `kỳ đầu ${earlier} phải trước kỳ cuối ${later}: xem lại --from, --to`,
      `the first snapshot ${earlier} must be before the last ${later}: see --from, --to`,
    );
  return [first, last];
}

function snapshotOf(option: string, date: string, all: readonly OpenSnapshot[]): OpenSnapshot {
  const found = all.find(({ snapshot }) => snapshot.date === date);
  if (found) return found;
  const dates = all.map(({ snapshot }) => snapshot.date).join(', ');
  throw new UsageError(
    `${option}: không có kỳ ${date}; các kỳ: ${dates}`,
    `${option}: there is no snapshot of ${date}; the snapshots: ${dates}`,
  );
}

/** In the layout of Biểu 8C-BTCTW. */
function movementTable(result: Comparison, language: Language): AnswerTable {
  const words = changeMessages[language];
  const { overall, yearBefore, byStaffGroup } = result;
  const lines = linesInUse([overall, ...(yearBefore ? [yearBefore.overall] : [])]);
  const labelOf = ({ key }: Movement): string => categoryLabel('staff_group', key ?? null, language);
  return {
    name: words.movementSheet,
    title: words.movementTitle,
    subtitle: [
      `${formatDate(result.from.date, language)} → ${formatDate(result.to.date, language)}`,
      words.risesDivided,
      ...(yearBefore
        ? [words.yearBeforeOf(formatDate(yearBefore.from, language), formatDate(yearBefore.to, language))]
        : []),
    ],
    heads: [
      words.line,
      ...(yearBefore ? [words.thisPeriod, words.yearBefore, words.ofYearBefore] : [words.total]),
      ...byStaffGroup.map(labelOf),
    ],
    rows: lines.map((line) => [
      lineLabel(line, words),
      overall[line],
      ...(yearBefore ? [yearBefore.overall[line], percentOf(overall[line], yearBefore.overall[line])] : []),
      ...byStaffGroup.map((group) => group[line]),
    ]),
  };
}

/** Null: there was nobody a year before. */
function percentOf(now: number, then: number): number | null {
  return then === 0 ? null : roundHalfUp((now / then) * 100, 2);
}

function kindsTable({ counts, unchanged, fields }: Comparison, language: Language): AnswerTable {
  const words = changeMessages[language];
  return {
    name: words.whatChanged,
    title: words.changesTitle,
    subtitle: [comparedText(fields, language)],
    heads: [words.whatChanged, words.people],
    rows: [...changeKinds.map((kind) => [words.kinds[kind], counts[kind]]), [words.unchanged, unchanged]],
  };
}

/** What is compared, in words. */
function comparedText(fields: Comparison['fields'], language: Language): string {
  const labels = fields.map((id) => findField(id)?.label[language] ?? id);
  return changeMessages[language].compared(labels.join(', '));
}

function unitTable({ byUnit }: Comparison, language: Language): AnswerTable {
  const words = changeMessages[language];
  const lines = linesInUse(byUnit);
  return {
    name: words.byUnit,
    title: `${words.movementTitle}: ${words.byUnit.toLowerCase()}`,
    subtitle: [],
    heads: [words.unit, ...lines.map((line) => lineLabel(line, words, 'unit'))],
    rows: byUnit.map((unit) => [
      categoryLabel('unit', unit.key ?? null, language),
      ...lines.map((line) => unit[line]),
    ]),
  };
}

/** Everybody about whom there is something to tell. */
function peopleTable(rows: readonly ListedChange[], language: Language): AnswerTable {
  const words = changeMessages[language];
  return {
    name: words.people,
    title: words.changedPeople,
    subtitle: [],
    heads: [words.fullName, words.birthDate, words.unit, words.position, words.kind, words.whatChanged],
    rows: rows.map(({ before, after, end, changes }) => {
      const shown = after ?? before;
      const kinds = end === null ? [...new Set(changes.map(({ kind }) => kind))] : [end];
      return [
        ...[String(shown?.name ?? ''), writtenDate(shown?.birthDate ?? null), String(shown?.unit ?? '')],
        String(shown?.position ?? ''),
        kinds.map((kind) => words.kinds[kind]).join('; '),
        changes.map((change) => changeText(change, language, words.notRecorded)).join('; '),
      ];
    }),
  };
}
