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
  #covering: number | null = null;

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

  /**
   * Whether there is room for `reach` people in any cell beside somebody in every filled cell of all tables at once. Where
   * nothing of a cell is told no roster is made to prove it, and this is asked instead.
   */
  hasRoom(reach: number): boolean {
    return this.#everybody - reach >= (this.#covering ??= this.#coverAll(this.#everybody - reach));
  }

  /** So many people are enough for somebody in every filled cell: whoever fills most of what is empty is taken first. */
  #coverAll(enough: number): number {
    const all = this.#cells.reduce((sum, { filled }) => sum + filled, 0);
    if (all <= enough) return all;
    const covered = this.#cells.map(() => new Set([-1]));
    const places = [...(this.#cells[0]?.of.keys() ?? [])];
    const gain = (place: number): number =>
      this.#cells.reduce((sum, { of }, at) => sum + Number(covered[at]?.has(of[place] ?? -1) === false), 0);
    for (let count = 0; ; count++) {
      let best = -1;
      let most = 0;
      for (const place of places) {
        const found = gain(place);
        if (found > most) [best, most] = [place, found];
      }
      if (best < 0) return count;
      this.#cells.forEach(({ of }, at) => covered[at]?.add(of[best] ?? -1));
    }
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
