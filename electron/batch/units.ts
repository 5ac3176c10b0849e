import { formatDate } from '../../shared/text/dates';
import { formatCount } from '../../shared/text/numbers';
import { unitsMessages } from '../../shared/text/units-messages';
import type { UnitsReport } from '../../shared/contract/units';
import type { Language } from '../../shared/text/language';
import { printTables, writeTables, type AnswerTable } from './answer-table';
import { nameQuestion, placeQuestion, questionTable } from './answers/questions';
import type { Answer, Session } from './session';

/** Of the questions, on the terminal. */
const mostPrinted = 20;

/** How the snapshots read in the units of today, and who and what must be asked. */
export async function units({ service, question, options: { language, out } }: Session): Promise<Answer> {
  const report = await service.units.report(question.signal, Infinity);
  const names = new Map(
    report.snapshots.flatMap(({ doubtful }) => doubtful.map((each) => [each.unit, each] as const)),
  );
  const questions = [...[...names.values()].map(nameQuestion), ...report.asked.map(placeQuestion)];
  const figures = snapshotTable(report, language);
  const rest = restTables(report, language);
  const lines = remarks(report, language);
  if (out !== null) {
    const words = unitsMessages[language];
    const told: AnswerTable = {
      ...{ name: words.unmatchedSheet, title: words.remarksTitle, subtitle: [], heads: [words.remark] },
      rows: lines.map((line) => [line]),
    };
    await writeTables([figures, ...rest, told, questionTable(questions, language)], out, language);
    return { json: { ...report, path: out }, text: () => out };
  }
  return {
    json: report,
    text: () => {
      const open = questions.filter(({ isOpen }) => isOpen);
      const tables = [
        figures,
        ...rest,
        ...(open.length === 0 ? [] : [questionTable(open, language, mostPrinted)]),
      ];
      return [printTables(tables, language), ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n');
    },
  };
}

function snapshotTable({ snapshots }: UnitsReport, language: Language): AnswerTable {
  const words = unitsMessages[language];
  return {
    ...{ name: words.snapshot, title: words.snapshotsTitle, subtitle: [] },
    heads: [words.snapshot, words.people, words.moved, words.open, words.unmatched, words.doubtful],
    rows: snapshots.map((each) => [
      formatDate(each.date, language),
      ...[each.people, each.moved, each.open, each.unmatched.length, each.doubtful.length],
    ]),
  };
}

/** Whom no rule of a split names: one table where there are such people. */
function restTables({ snapshots }: UnitsReport, language: Language): AnswerTable[] {
  const words = unitsMessages[language];
  const rows = snapshots.flatMap(({ date, rest }) =>
    rest.map((each) => [
      ...[formatDate(date, language), each.from, each.to, each.department ?? '', each.post ?? ''],
      each.people,
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      ...{ name: words.rest, title: words.rest, subtitle: [words.restText] },
      heads: [
        words.snapshot,
        words.from,
        words.newUnit,
        words.departmentShort,
        words.postShort,
        words.people,
      ],
      rows,
    },
  ];
}

/** Units that the table does not know, and those of the table that no snapshot has. */
function remarks({ snapshots, unused }: UnitsReport, language: Language): string[] {
  const words = unitsMessages[language];
  return [
    ...snapshots.flatMap(({ date, unmatched }) =>
      unmatched.map(({ unit, people }) =>
        words.unmatchedLine(formatDate(date, language), unit, formatCount(people, language)),
      ),
    ),
    ...unused.map((unit) => words.unusedLine(unit)),
  ];
}
