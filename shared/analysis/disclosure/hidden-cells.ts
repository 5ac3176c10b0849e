import type { HidingReason } from './hiding';

/** Cells with fewer people than this are hidden in a public table. */
export const usualThreshold = 5;
export const lowestThreshold = 2;
export const highestThreshold = 20;
/** Those that are offered for choosing. */
export const offeredThresholds = [
  lowestThreshold,
  3,
  4,
  usualThreshold,
  6,
  7,
  8,
  10,
  15,
  highestThreshold,
] as const;

export function isThreshold(value: number): boolean {
  return Number.isInteger(value) && value >= lowestThreshold && value <= highestThreshold;
}

/** @throws RangeError for a threshold that is none; check what a user enters with `isThreshold`. */
export function checkThreshold(threshold: number): void {
  if (!isThreshold(threshold))
    throw new RangeError(`${threshold} is no threshold from ${lowestThreshold} to ${highestThreshold}.`);
}

export interface HiddenCell {
  readonly row: number;
  readonly column: number;
  readonly reason: HidingReason;
}

/** Adds up the single cells into every cell, index `row * columns + column`. @throws RangeError unless whole and ≥ 0. */
export function withTotals(
  rows: readonly (readonly number[])[],
  columns: readonly (readonly number[])[],
  count: (row: number, column: number) => number,
): readonly number[] {
  const singles = new Map<number, number>();
  const width = columns.length;
  return rows.flatMap((rowLeaves) =>
    columns.map((columnLeaves) => {
      let sum = 0;
      for (const row of rowLeaves) {
        for (const column of columnLeaves) {
          const place = row * width + column;
          let value = singles.get(place);
          if (value === undefined) {
            value = count(row, column);
            if (!Number.isSafeInteger(value) || value < 0)
              throw new RangeError(`${value} is no count of people.`);
            singles.set(place, value);
          }
          sum += value;
        }
      }
      return sum;
    }),
  );
}

/**
 * Asks of a protected table, by row and column. A share is shown where both its count and the total that it is a share
 * of are shown: a shown count and its share would tell a hidden total, a shown total and a share the hidden count.
 */
export function hiddenLookup<Cell extends Pick<HiddenCell, 'row' | 'column'>>(
  cells: readonly Cell[],
): (row: number, column: number) => Cell | null {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return (row, column) => rows.get(row)?.get(column) ?? null;
}
