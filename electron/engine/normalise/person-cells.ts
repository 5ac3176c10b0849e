import type { CellValue } from '../read/sheet';
import type { UnderstoodSheet } from '../understand/understand-sheet';

const ditto = /^\s*[-–"“”]*\s*(?:nt|như trên)\s*[-–"“”]*\s*$|^\s*["”]\s*$/iu;

/** Asked of every cell there is: only marks, or words that begin with "nt" or "như". */
function mayBeDitto(cell: string): boolean {
  return cell.length <= 24 && /^[^\p{L}\d]*(?:n|$)/iu.test(cell);
}

/** The cells of a sheet's people, with a value merged downwards standing in each of its rows. */
export class PersonCells {
  readonly #above = new Map<number, CellValue>();
  /** By column and row, the row where a cell merged downwards has its value: a unit written once for its people. */
  readonly #mergedDown = new Map<number, Map<number, number>>();

  constructor(readonly understood: UnderstoodSheet) {
    const { sheet, header } = understood;
    for (const { top, bottom, left, right } of sheet.merges) {
      if (top <= header.bottom || bottom === top || right !== left) continue;
      let rows = this.#mergedDown.get(left);
      if (!rows) this.#mergedDown.set(left, (rows = new Map<number, number>()));
      for (let row = top + 1; row <= Math.min(bottom, sheet.rows.length); row += 1) rows.set(row, top);
    }
  }

  /** The same for units that were written once without merging. */
  takeFromAbove(column: number, rows: ReadonlyMap<number, number>): void {
    this.#mergedDown.set(column, new Map([...(this.#mergedDown.get(column) ?? []), ...rows]));
  }

  *of(column: number): Generator<CellValue> {
    for (const { row } of this.understood.people) yield this.at(row, column);
  }

  at(row: number, column: number): CellValue {
    const own = this.understood.sheet.rows[row]?.[column] ?? null;
    if (own !== null) return own;
    const top = this.#mergedDown.get(column)?.get(row);
    return top === undefined ? null : (this.understood.sheet.rows[top]?.[column] ?? null);
  }

  /** A cell's own words, or those above it where it says "nt" (như trên). Rows are to be asked for from the top down. */
  written(row: number, column: number): CellValue {
    const cell = this.at(row, column);
    if (typeof cell === 'string' && mayBeDitto(cell) && ditto.test(cell))
      return this.#above.get(column) ?? null;
    if (cell !== null) this.#above.set(column, cell);
    return cell;
  }
}
