import type { Condition } from '../../../../shared/analysis/condition';
import type { FigureCheck } from '../../../../shared/forms/blank-check';
import type { Question } from '../../analyse/question';
import { columnLetter } from '../../read/sheet';
import { countCells } from '../count-cells';
import type { FilledSheet } from './blank-lines';
import type { UnderstoodRow } from './understood-row';

interface RowSum {
  readonly index: number;
  readonly parts: readonly number[];
  readonly whole: Condition;
  /** Who is of the whole and of none of the parts. */
  readonly rest: Condition;
}

function whoOf(row: UnderstoodRow | undefined): Condition | null {
  return row?.meaning.kind === 'count' && row.certainty !== 'asked' ? row.meaning.who : null;
}

function sumsOf(rows: readonly UnderstoodRow[]): RowSum[] {
  return rows.flatMap((row, index): RowSum[] => {
    const parts = row.adds ?? [];
    const known = parts.flatMap((part) => whoOf(rows[part]) ?? []);
    const whole = row.isHead ? row.inside : whoOf(row);
    if (parts.length === 0 || known.length < parts.length || whole === null) return [];
    return [{ index, parts, whole, rest: { all: [whole, { not: { any: known } }] } }];
  });
}

/** Holds rows that the form itself adds up against their total: of each sum one line, where most is to be said. */
export async function rowSumChecks(
  question: Question,
  { understood: { rows, columns, mode, sheet }, lines }: FilledSheet,
): Promise<FigureCheck[]> {
  const sums = mode === 'given' ? sumsOf(rows) : [];
  const counted = columns.flatMap(({ meaning }, column) =>
    meaning.kind === 'count' ? [{ column, who: meaning.who }] : [],
  );
  if (sums.length === 0 || counted.length === 0) return [];
  const figures = await countCells(
    question,
    sums.flatMap(({ whole, rest }) => [{ who: whole }, { who: rest }]),
    counted.map(({ who }) => who),
  );
  return sums.flatMap(({ index, parts }, at): FigureCheck[] => {
    const row = rows[index];
    if (!row) return [];
    const [all = [], rests = []] = figures.slice(at * 2, at * 2 + 2);
    const checks = counted.flatMap(({ column }, place): FigureCheck[] => {
      const values = parts.map((part) => lines[part]?.values[column]);
      const figure = row.isHead ? (all[place] ?? 0) : lines[index]?.values[column];
      if (typeof figure !== 'number' || !values.every((value) => typeof value === 'number')) return [];
      const found = values.reduce((sum, value) => sum + value, 0);
      const rest = rests[place] ?? 0;
      return [
        {
          ...{ id: `rows:${index}`, sheet: sheet.name, kind: 'rows', figure, found, rest },
          state: found === figure ? 'holds' : found + rest === figure ? 'explained' : 'broken',
          at: `${row.place} “${row.path.at(-1) ?? ''}”`,
          other: parts.map((part) => `${columnLetter(column)}${rows[part]?.place ?? ''}`).join('+'),
          whole: row.isHead ? null : `${columnLetter(column)}${row.place}`,
        },
      ];
    });
    const order = ['broken', 'explained', 'holds'] as const;
    return order.flatMap((state) => checks.filter((check) => check.state === state)).slice(0, 1);
  });
}
