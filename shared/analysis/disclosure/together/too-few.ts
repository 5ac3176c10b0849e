import { cellOf, cellsAbove, type PeopleTable } from './people-table';

/**
 * Whether people are so few that with somebody in every other cell there cannot be `reach` of them in some cells: then
 * not even how many there are in all may be told. Asked of every table of the document, as each says where somebody is.
 */
export class TooFew {
  readonly #everybody: number;
  /** Where each person is counted, and in how many cells anybody is, by table. */
  readonly #cells: readonly { readonly of: Int32Array; readonly filled: number }[];
  readonly #mostFilled: number;

  /** `people`: some of each cell, by their number in the features. */
  constructor(
    private readonly tables: readonly PeopleTable[],
    people: readonly number[],
  ) {
    this.#everybody = tables[0]?.row.of.length ?? 0;
    this.#cells = tables.map((table) => {
      const of = Int32Array.from(people, (person) => cellOf(table, person));
      return { of, filled: distinct(of) };
    });
    this.#mostFilled = Math.max(0, ...this.#cells.map(({ filled }) => filled));
  }

  for(table: PeopleTable, cells: readonly number[], reach: number): boolean {
    if (this.#everybody - this.#mostFilled >= reach) return false;
    const own = this.#cells[this.tables.indexOf(table)]?.of ?? new Int32Array();
    const isIn = own.map((cell) =>
      Number(cell >= 0 && cellsAbove(table, cell).some((above) => cells.includes(above))),
    );
    return this.#cells.some(({ of, filled }) => {
      const shared = distinct(of.filter((_, place) => isIn[place] === 1));
      return this.#everybody - (filled - shared) < reach;
    });
  }
}

function distinct(cells: Int32Array): number {
  const found = new Set(cells);
  return found.size - Number(found.has(-1));
}
