import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { BlankCheck, FigureCheck } from '../../../../shared/forms/blank-check';
import { worstFirst } from '../../../../shared/forms/check-figures';
import type { Question } from '../../analyse/question';
import { columnLetter } from '../../read/sheet';
import { countCells, countUnits, type CellFigures } from '../count-cells';
import type { FilledLine, FilledSheet } from './blank-lines';
import type { BlankPackage } from './blank-package';
import { evaluateSum } from './evaluate-formula';
import { rowSumChecks } from './check-row-sums';
import { headSums, restOf, type HeadSum } from './head-sums';
import { officialLeaf } from './official-leaves';
import { placeValues } from './place-values';

/** Holds the figures of a sheet against its own heads, its formulas and the official forms. */
export async function checkBlank(
  question: Question,
  filled: FilledSheet,
  book: BlankPackage,
): Promise<BlankCheck[]> {
  if (filled.understood.mode === 'people' || filled.lines.length === 0) return [];
  return worstFirst([
    ...(await sumChecks(question, filled)),
    ...(await rowSumChecks(question, filled)),
    ...formulaChecks(filled, book),
    ...(await officialChecks(question, filled)),
  ]);
}

async function sumChecks(question: Question, { understood, lines }: FilledSheet): Promise<BlankCheck[]> {
  const { columns, mode, sheet } = understood;
  const sums = headSums(columns);
  if (sums.length === 0) return [];
  const conditions = [everybody, ...sums.map((sum) => restOf(sum, columns))];
  const figures =
    mode === 'units'
      ? await unitFigures(question, conditions)
      : await countCells(
          question,
          lines.map(({ condition }) => ({ who: condition ?? { any: [] } })),
          conditions,
        );
  return lines.flatMap((line, index) =>
    line.condition === null
      ? []
      : sums.flatMap((sum, at) => {
          const own = figures[index] ?? [];
          const check = sumCheck(sum, line, { people: own[0] ?? 0, rest: own[at + 1] ?? 0 });
          return check ? { ...check, id: `sum:${index}:${at}`, sheet: sheet.name } : [];
        }),
  );
}

/** A row a unit in the order of the lines, then one of everybody for each total. */
async function unitFigures(question: Question, conditions: readonly Condition[]): Promise<CellFigures> {
  const { whole, units } = await countUnits(question, [{ who: everybody }], conditions);
  const of = ({ figures }: { readonly figures: CellFigures }): readonly (number | null)[] => figures[0] ?? [];
  return [...units.map(of), of(whole)];
}

type Sum = Omit<FigureCheck, 'id' | 'sheet'>;

function sumCheck(
  { parts, whole }: HeadSum,
  { label, values }: FilledLine,
  { people, rest }: { readonly people: number; readonly rest: number },
): Sum | null {
  const numbers = parts.map((part) => values[part]);
  const figure = whole === null ? people : values[whole];
  if (typeof figure !== 'number' || !numbers.every((value) => typeof value === 'number')) return null;
  const found = numbers.reduce((total, value) => total + value, 0);
  const state = found === figure ? 'holds' : found + rest === figure ? 'explained' : 'broken';
  return {
    ...{ kind: 'sum', state, at: label === '' ? 'Tổng số' : label, figure, found, rest },
    other: parts.map(columnLetter).join('+'),
    whole: whole === null ? null : columnLetter(whole),
  };
}

/** What the form's own formulas make of the cells that were filled, where the figure was counted too. */
function formulaChecks(filled: FilledSheet, book: BlankPackage): BlankCheck[] {
  const { name } = filled.understood.sheet;
  const { placed } = placeValues(book, filled);
  const xml = book.sheet(name);
  const lineAt = new Map(placed.map(({ row, line }) => [row, line]));
  const numberAt = (row: number, column: number, depth = 0): number | null => {
    const formula = xml.formula(row, column);
    if (formula !== null) return depth > 8 ? null : evaluateSum(formula, (r, c) => numberAt(r, c, depth + 1));
    return xml.number(row, column);
  };
  return [...lineAt].flatMap(([row, { values }]) =>
    values.flatMap((figure, column): FigureCheck[] => {
      const formula = xml.formula(row, column);
      if (formula === null || typeof figure !== 'number') return [];
      const found = numberAt(row, column);
      if (found === null) return [];
      return [
        {
          ...{ id: `formula:${row}:${column}`, sheet: name, kind: 'formula', other: `=${formula}` },
          ...{ at: `${columnLetter(column)}${row + 1}`, whole: null, figure, found, rest: 0 },
          state: found === figure ? 'holds' : 'broken',
        },
      ];
    }),
  );
}

async function officialChecks(question: Question, { understood }: FilledSheet): Promise<BlankCheck[]> {
  const pairs = understood.columns.flatMap(({ meaning, path, place }) => {
    const official = meaning.kind === 'count' ? officialLeaf(path) : null;
    return meaning.kind === 'count' && official ? [{ place, path, who: meaning.who, official }] : [];
  });
  const conditions = pairs.flatMap(({ who, official }) => [who, official.who]);
  const [counts = []] = await countCells(question, [{ who: everybody }], conditions);
  return pairs.map(({ place, path, official }, index): FigureCheck => {
    const [figure = 0, found = 0] = counts.slice(index * 2, index * 2 + 2).map((value) => value ?? 0);
    return {
      ...{ id: `official:${place}`, sheet: understood.sheet.name, kind: 'official', other: official.name },
      ...{ at: `${place} “${path.at(-1) ?? ''}”`, whole: null, figure, found, rest: 0 },
      state: figure === found ? 'holds' : 'broken',
    };
  });
}
