import { arrangeTable } from '../analysis/arrange-table';
import { publicTable, type HiddenFigure } from '../analysis/disclosure/public-table';
import type { Library } from '../analysis/library';
import { lineId, totalId } from '../analysis/table-axis';
import type { TableCell, TableColumn, TableModel } from '../analysis/table-model';
import { plainView } from '../analysis/table-view';
import type { Breakdown } from '../contract/results';
import type { Language } from '../text/language';

/** A figure that a section may write. */
export interface Fact extends TableCell {
  /** Not told in the public version; its figures are 0 or null. */
  readonly isHidden: boolean;
  /** Whether the roster says what is counted of anybody here; without that, 0 is no finding. */
  readonly isRecorded: boolean;
}

/** A category with its fact; null is not recorded. */
export interface FactLine {
  readonly key: string | null;
  readonly label: string;
  readonly fact: Fact;
}

/** The answer to one question of a section. */
export interface Facts {
  readonly breakdown: Breakdown;
  /** Categories with somebody in them, in natural order. */
  readonly rows: readonly FactLine[];
  readonly columns: readonly FactLine[];
  readonly total: Fact;
  /** Undefined is the total of that side. */
  readonly at: (row: string | null | undefined, column?: string | null) => Fact;
  /** Whether anybody's category of the rows is known. */
  readonly isRecorded: boolean;
  readonly hidesSome: boolean;
}

/** Whether a recorded category of the rows is not told. */
export function hidesPart({ rows }: Facts): boolean {
  return rows.some(({ key, fact }) => key !== null && fact.isHidden);
}

interface FactFrame {
  readonly library: Library;
  readonly language: Language;
  /** The threshold of the public version; null: the internal one. */
  readonly publicFrom: number | null;
  /** What the public version hides in this answer, given all others of the report. */
  readonly hidden: readonly HiddenFigure[];
}

const nobody: Fact = {
  ...{ people: 0, numerator: 0, denominator: 0, unknown: 0 },
  ...{ value: 0, share: null, shareOf: null, isHidden: false, isRecorded: false },
};

/** A breakdown as facts, in the version in which the report leaves the office. */
export function factsOf(breakdown: Breakdown, { library, language, publicFrom, hidden }: FactFrame): Facts {
  const frame = { library, language };
  const whole = arrangeTable(breakdown, plainView, frame);
  const told = publicFrom === null ? whole : publicTable(breakdown, plainView, frame, publicFrom, hidden);
  const known = cellsOf(whole);
  const cells = new Map(
    [...cellsOf(told)].map(([id, cell]) => [id, factOf(cell, known.get(id), breakdown.measure)]),
  );
  const total = cells.get(placeId(totalId, totalId)) ?? nobody;
  // Of so few people that not even how many they are is told, nobody is no finding either.
  const absent = { ...nobody, isHidden: total.isHidden };
  const at: Facts['at'] = (row, column) => cells.get(placeId(idOf(row), idOf(column))) ?? absent;
  const lines = (side: readonly TableColumn[], factAt: (key: string | null) => Fact): FactLine[] =>
    side.flatMap(({ kind, path, label }) => {
      const [key = null] = path;
      return kind === 'category' && path.length === 1 ? [{ key, label, fact: factAt(key) }] : [];
    });
  return {
    breakdown,
    rows: lines(told.rows, (key) => at(key)),
    columns: lines(told.columns, (key) => at(undefined, key)),
    total,
    at,
    isRecorded: breakdown.cells.some(({ rows: [row = null], people }) => row !== null && people > 0),
    hidesSome: [...cells.values()].some(({ isHidden }) => isHidden),
  };
}

function factOf(cell: TableCell, known: TableCell | undefined, measure: string): Fact {
  const { people, numerator, denominator, unknown } = known ?? cell;
  const isRecorded =
    measure === 'headcount' ? people > 0 : denominator > 0 && (numerator > 0 || unknown < denominator);
  return { ...cell, isHidden: 'isHidden' in cell && cell.isHidden === true, isRecorded };
}

function cellsOf(model: TableModel): Map<string, TableCell> {
  return new Map(
    model.rows.flatMap((row) =>
      row.cells.map((cell, at) => [placeId(row.id, model.columns[at]?.id ?? ''), cell] as const),
    ),
  );
}

function idOf(key: string | null | undefined): string {
  return key === undefined ? totalId : lineId([key]);
}

function placeId(row: string, column: string): string {
  return JSON.stringify([row, column]);
}
