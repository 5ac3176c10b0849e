import type { AxisTree } from '../axis';

/** What is known of people in one respect, as a number for each of them. */
export interface Feature {
  /** What it says something of (`depends-on.ts`). */
  readonly topics: readonly string[];
  readonly of: ArrayLike<number>;
  /** It says everything of its one topic. */
  readonly isWhole: boolean;
}

/** People of some kind in the cells of one table; index of a cell: `row * columns + column`. */
export interface PeopleTable {
  readonly rows: AxisTree;
  readonly columns: AxisTree;
  /** The node of each axis that a person stands in and that is not divided further. */
  readonly row: Feature;
  readonly column: Feature;
  /** Who is counted: those who have all of these, or have them not. */
  readonly among: readonly Among[];
  /** Who of them is not: those who are all of this; empty: everybody is. */
  readonly except: readonly Among[];
  /** People by cell. */
  readonly values: readonly number[];
  /** 1: not told. Of a table that is only told by the difference of others all are 1 from the start. */
  readonly hidden: Uint8Array;
  readonly isPrinted: boolean;
  /** Whether its figures are no secret, wherever they are told: none of those that are not hidden may be another. */
  readonly isKnown?: boolean;
  /** Whether a group that is all of one sensitive category is looked for. */
  readonly hasGroups: boolean;
  /** Tables that tell nothing of a cell of which this one tells nothing. */
  readonly parts: PeopleTable[];
  /** Cells that must not be known to be empty (0 % or 100 % of something sensitive). */
  readonly emptyIsTelling: number[];
}

export interface Among {
  readonly feature: Feature;
  readonly is: 0 | 1;
}

/** Each feature of a table once. */
export function featuresOf({ row, column, among, except }: PeopleTable): readonly Feature[] {
  return [...new Set([row, column, ...[...among, ...except].map(({ feature }) => feature)])];
}

/** The cell in which a person is counted; -1: in none. */
export function cellOf({ row, column, columns, among, except }: PeopleTable, person: number): number {
  if (!isCounted(among, except, person)) return -1;
  return (row.of[person] ?? 0) * columns.nodes.length + (column.of[person] ?? 0);
}

function isCounted(among: readonly Among[], except: readonly Among[], person: number): boolean {
  return hasAll(among, person) && (except.length === 0 || !hasAll(except, person));
}

function hasAll(asked: readonly Among[], person: number): boolean {
  for (const { feature, is } of asked) if (feature.of[person] !== is) return false;
  return true;
}

/** What a figure says something of. */
export function topicsOfCell(
  { columns, row, column, among, except }: PeopleTable,
  cell: number,
): readonly string[] {
  const width = columns.nodes.length;
  return [
    ...(cell >= width ? row.topics : []),
    ...(cell % width > 0 ? column.topics : []),
    ...[...among, ...except].flatMap(({ feature }) => feature.topics),
  ];
}

/** Every cell that counts those of a cell, itself included. */
export function cellsAbove({ rows, columns }: PeopleTable, cell: number): readonly number[] {
  const width = columns.nodes.length;
  const across = linesAbove(columns, cell % width);
  return linesAbove(rows, Math.floor(cell / width)).flatMap((row) =>
    across.map((column) => row * width + column),
  );
}

/** Whether a cell counts nobody, and a figure that is told says so: that of a wider kind of people is nought. */
export function isToldNought(tables: readonly PeopleTable[], table: PeopleTable, cell: number): boolean {
  if (table.values[cell] !== 0) return false;
  const width = table.columns.nodes.length;
  const [row, column] = [Math.floor(cell / width), cell % width];
  return tables.some((wider) => {
    if (!wider.isPrinted || wider.except.length > 0 || !isAmongAll(wider.among, table.among)) return false;
    const rows = wider.row === table.row ? linesAbove(wider.rows, row) : [0];
    const columns = wider.column === table.column ? linesAbove(wider.columns, column) : [0];
    return rows.some((r) =>
      columns.some((c) => {
        const above = r * wider.columns.nodes.length + c;
        return wider.values[above] === 0 && wider.hidden[above] === 0;
      }),
    );
  });
}

/** Whether everything that is asked of the people of one kind is asked of another kind too. */
function isAmongAll(few: readonly Among[], many: readonly Among[]): boolean {
  return few.every(({ feature, is }) => many.some((each) => each.feature === feature && each.is === is));
}

/** A line of an axis and all that it is a part of. */
function linesAbove({ nodes }: AxisTree, line: number): number[] {
  const found: number[] = [];
  for (let node = line; node >= 0; node = nodes[node]?.parent ?? -1) found.push(node);
  return found;
}

export type Shape = Pick<PeopleTable, 'rows' | 'columns' | 'row' | 'column'>;

export function tableOf(
  shape: Shape,
  among: readonly Among[],
  people: number,
  kind: Pick<PeopleTable, 'isPrinted' | 'hasGroups' | 'isKnown'>,
  except: readonly Among[] = [],
): PeopleTable {
  const { rows, columns, row, column } = shape;
  const width = columns.nodes.length;
  const leaves = new Float64Array(rows.nodes.length * width);
  for (let person = 0; person < people; person++) {
    if (!isCounted(among, except, person)) continue;
    const cell = (row.of[person] ?? 0) * width + (column.of[person] ?? 0);
    leaves[cell] = (leaves[cell] ?? 0) + 1;
  }
  const values = summed(leaves, rows, columns);
  const hidden = new Uint8Array(values.length).fill(kind.isPrinted ? 0 : 1);
  return { ...shape, ...kind, among, except, values, hidden, parts: [], emptyIsTelling: [] };
}

function summed(leaves: Float64Array, rows: AxisTree, columns: AxisTree): readonly number[] {
  const width = columns.nodes.length;
  return rows.leavesBelow.flatMap((below) =>
    columns.leavesBelow.map((across) => {
      let sum = 0;
      for (const row of below) for (const column of across) sum += leaves[row * width + column] ?? 0;
      return sum;
    }),
  );
}
