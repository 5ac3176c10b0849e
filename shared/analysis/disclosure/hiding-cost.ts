import type { AxisTree } from './axis';

/** The grand total is the last to go. */
const grandTotal = 1e9;
/** An outsider often knows by himself that nobody can be in an empty cell. */
const emptyCell = 240;

/**
 * What a reader loses with each cell, by cell: more with a large one than with a small one, and more with a subtotal or
 * a total than with a single cell. Whole numbers, so that sums are the same on every machine.
 */
export function hidingCosts(rows: AxisTree, columns: AxisTree, people: readonly number[]): Float64Array {
  const width = columns.nodes.length;
  return Float64Array.from(people, (count, cell) => {
    const row = Math.floor(cell / width);
    const column = cell % width;
    if (cell === 0 && people.length > 1) return grandTotal;
    const weight = level(rows, row) * level(columns, column);
    return weight * (count === 0 ? emptyCell : 12 + Math.round(4 * Math.log2(count)));
  });
}

function level({ children }: AxisTree, node: number): number {
  if (children[node]?.length === 0) return 1;
  return node === 0 ? 8 : 4;
}
