import { cellsAbove, featuresOf, type Among, type Feature, type PeopleTable } from './people-table';
import type { Scope } from './scopes';

/** One person is in a scope like another one; both by their place among those who may be moved. */
export interface Move {
  readonly person: number;
  readonly like: number;
}

/** A roster that costs so much contradicts what is known anyway. */
export const impossible = 1e12;

/** How the tables of a document follow from people, and what each of their figures costs to hide. */
export class Figures {
  readonly #first = new Map<PeopleTable, number>();
  readonly #above: (Int32Array | undefined)[];
  readonly value: Float64Array;
  /** Of hiding it; 0: it is hidden already. */
  readonly price: Float64Array;
  /** The highest that was found possible, and whether anything else than the truth was. */
  readonly highest: Float64Array;
  readonly differs: Uint8Array;
  /** Goes up with every figure that is hidden. */
  version = 0;

  constructor(
    readonly tables: readonly PeopleTable[],
    costs: (table: PeopleTable) => ArrayLike<number>,
  ) {
    let count = 0;
    for (const table of tables) {
      this.#first.set(table, count);
      count += table.values.length;
    }
    this.#above = new Array<Int32Array | undefined>(count).fill(undefined);
    this.value = new Float64Array(count);
    this.price = new Float64Array(count);
    for (const table of tables) {
      const cost = costs(table);
      table.values.forEach((value, cell) => {
        const figure = this.of(table, cell);
        this.value[figure] = value;
        this.price[figure] = table.hidden[cell] === 1 ? 0 : (cost[cell] ?? 0);
      });
    }
    this.highest = Float64Array.from(this.value);
    this.differs = new Uint8Array(count);
  }

  of(table: PeopleTable, cell: number): number {
    return (this.#first.get(table) ?? 0) + cell;
  }

  /** Figures that count whoever stands in a cell of a ground. */
  above({ first, table }: Ground, cell: number): Int32Array {
    return (this.#above[first + cell] ??= Int32Array.from(cellsAbove(table, cell), (each) => first + each));
  }

  /** Hides a cell, and in the tables that are parts of this one the same cell. */
  hide(table: PeopleTable, cell: number): void {
    if (table.hidden[cell] === 0) {
      table.hidden[cell] = 1;
      this.price[this.of(table, cell)] = 0;
      this.version += 1;
    }
    for (const part of table.parts) this.hide(part, cell);
  }
}

/** A table as a search goes through it: people by their place, and what a scope decides of where they stand. */
export interface Ground {
  readonly table: PeopleTable;
  /** The figure of its first cell. */
  readonly first: number;
  readonly width: number;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly among: readonly Trait[];
  readonly except: readonly Trait[];
  readonly isRowDecided: boolean;
  readonly isColumnDecided: boolean;
  /** Then whoever is like another stands where that one does. */
  readonly isAllDecided: boolean;
  /** Where everybody truly stands; -1: not counted. */
  readonly cells: Int32Array;
}

interface Trait {
  readonly of: Int32Array;
  readonly is: 0 | 1;
  readonly isDecided: boolean;
}

/** The tables that a scope says anything of. */
export function groundsOf(
  figures: Figures,
  { topics }: Scope,
  placed: (feature: Feature) => Int32Array,
  cellsOf: (table: PeopleTable) => Int32Array,
): readonly Ground[] {
  const isDecided = (feature: Feature): boolean => feature.topics.some((topic) => topics.has(topic));
  const traits = (among: readonly Among[]): readonly Trait[] =>
    among.map(({ feature, is }) => ({ of: placed(feature), is, isDecided: isDecided(feature) }));
  return figures.tables
    .filter((table) => featuresOf(table).some(isDecided))
    .map((table) => ({
      table,
      first: figures.of(table, 0),
      width: table.columns.nodes.length,
      row: placed(table.row),
      column: placed(table.column),
      among: traits(table.among),
      except: traits(table.except),
      isRowDecided: isDecided(table.row),
      isColumnDecided: isDecided(table.column),
      isAllDecided: featuresOf(table).every(isDecided),
      cells: cellsOf(table),
    }));
}

/** The cell in which somebody is counted who is in a scope like another; -1: in none. */
function cellLike(ground: Ground, person: number, like: number): number {
  if (ground.isAllDecided) return ground.cells[like] ?? -1;
  for (const { of, is, isDecided } of ground.among) if (of[isDecided ? like : person] !== is) return -1;
  if (
    ground.except.length > 0 &&
    ground.except.every(({ of, is, isDecided }) => of[isDecided ? like : person] === is)
  )
    return -1;
  const row = ground.row[ground.isRowDecided ? like : person] ?? 0;
  return row * ground.width + (ground.column[ground.isColumnDecided ? like : person] ?? 0);
}

/** A roster that differs from the true one by some moves, as what it does to the figures. */
export class PossibleRoster {
  readonly net: Int32Array;
  /** Of hiding all that differs. */
  cost = 0;
  /** Cells with nobody left in them though somebody is known to be there. */
  emptied = 0;
  /** Every change of `net` so far: which figure, and what it was before. */
  readonly #changed: number[] = [];
  readonly #before: number[] = [];

  constructor(private readonly figures: Figures) {
    this.net = new Int32Array(figures.value.length);
  }

  move(grounds: readonly Ground[], { person, like }: Move): void {
    for (const ground of grounds) {
      const before = ground.cells[person] ?? -1;
      const after = cellLike(ground, person, like);
      if (before === after) continue;
      if (before >= 0) this.#add(ground, before, -1);
      if (after >= 0) this.#add(ground, after, 1);
    }
  }

  /** To come back to by `backTo`. */
  mark(): Mark {
    return { changes: this.#changed.length, cost: this.cost, emptied: this.emptied };
  }

  /** Takes back all moves since. */
  backTo({ changes, cost, emptied }: Mark): void {
    for (let at = this.#changed.length - 1; at >= changes; at--)
      this.net[this.#changed[at] ?? 0] = this.#before[at] ?? 0;
    this.#changed.length = changes;
    this.#before.length = changes;
    this.cost = cost;
    this.emptied = emptied;
  }

  clear(): void {
    this.backTo({ changes: 0, cost: 0, emptied: 0 });
  }

  #add(ground: Ground, cell: number, people: number): void {
    const { value, price } = this.figures;
    for (const figure of this.figures.above(ground, cell)) {
      const before = this.net[figure] ?? 0;
      const after = before + people;
      this.net[figure] = after;
      this.#changed.push(figure);
      this.#before.push(before);
      if (before === 0) this.cost += price[figure] ?? 0;
      else if (after === 0) this.cost -= price[figure] ?? 0;
      const true_ = value[figure] ?? 0;
      if (true_ > 0) this.emptied += Number(true_ + after < 1) - Number(true_ + before < 1);
    }
  }
}

interface Mark {
  readonly changes: number;
  readonly cost: number;
  readonly emptied: number;
}
