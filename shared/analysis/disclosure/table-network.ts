import type { AxisTree } from './axis';

/**
 * A table with all its totals as a network in which people flow. Cell (row, column) has the index
 * `row * columns + column` and is an arc; every node says that what flows in flows out, which is one sum of the table.
 * So two tables that agree on some cells differ by cycles through the others.
 *
 * From the grand total flow goes down the tree of rows by their totals, in each row down the tree of columns to the
 * single cells, and from there up the tree of rows in each column and the tree of columns in the bottom row.
 * Where both sides have subtotals, a subtotal of both (`crossings`) has no arc; it is the sum of its single cells.
 */
export interface TableNetwork {
  readonly rows: AxisTree;
  readonly columns: AxisTree;
  readonly cells: number;
  readonly nodes: number;
  /** Node that an arc leaves and node it enters, by cell; -1 for a crossing. */
  readonly tail: Int32Array;
  readonly head: Int32Array;
  /** The arcs at node `n` are `arcs[from[n]]` up to `arcs[from[n + 1]]`. */
  readonly from: Int32Array;
  readonly arcs: Int32Array;
  /** The single cells, of which every other cell is a sum. */
  readonly single: readonly boolean[];
  readonly crossings: readonly number[];
}

export function tableNetwork(rows: AxisTree, columns: AxisTree): TableNetwork {
  const width = columns.nodes.length;
  const cells = rows.nodes.length * width;
  const tail = new Int32Array(cells).fill(-1);
  const head = new Int32Array(cells).fill(-1);
  const single: boolean[] = [];
  const crossings: number[] = [];

  /** Node 0 stands where a side is not divided and there is no sum to keep. */
  const names = new Map<number, number>();
  const node = (key: number): number => {
    const known = names.get(key);
    if (known !== undefined) return known;
    names.set(key, names.size + 1);
    return names.size;
  };
  const rowSum = (row: number, column: number): number => (row < 0 ? 0 : node(row * width + column));
  const columnSum = (row: number, column: number): number =>
    column < 0 ? 0 : node(cells + row * width + column);

  for (let row = 0; row < rows.nodes.length; row++) {
    for (let column = 0; column < width; column++) {
      const cell = row * width + column;
      const rowParent = rows.nodes[row]?.parent ?? -1;
      const columnParent = columns.nodes[column]?.parent ?? -1;
      const rowParts = rows.children[row]?.length !== 0;
      const columnParts = columns.children[column]?.length !== 0;
      single.push(!rowParts && !columnParts);
      if (!rowParts) {
        tail[cell] = columnSum(row, columnParent);
        head[cell] = rowSum(rowParent, column);
        if (columnParts) {
          tail[cell] = column === 0 ? rowSum(rowParent, column) : columnSum(row, columnParent);
          head[cell] = columnSum(row, column);
        }
      } else if (!columnParts) {
        tail[cell] = rowSum(row, column);
        head[cell] = row === 0 ? columnSum(row, columnParent) : rowSum(rowParent, column);
      } else if (row === 0) {
        tail[cell] = columnSum(row, column);
        head[cell] = column === 0 ? rowSum(row, column) : columnSum(row, columnParent);
      } else if (column === 0) {
        tail[cell] = rowSum(rowParent, column);
        head[cell] = rowSum(row, column);
      } else {
        crossings.push(cell);
      }
    }
  }
  return {
    rows,
    columns,
    cells,
    nodes: names.size + 1,
    tail,
    head,
    ...adjacency(tail, head, names.size + 1),
    single,
    crossings,
  };
}

function adjacency(
  tail: Int32Array,
  head: Int32Array,
  nodes: number,
): { from: Int32Array; arcs: Int32Array } {
  const lists: number[][] = Array.from({ length: nodes }, () => []);
  tail.forEach((start, cell) => {
    const end = head[cell] ?? -1;
    if (start < 0 || start === end) return;
    lists[start]?.push(cell);
    lists[end]?.push(cell);
  });
  const from = new Int32Array(nodes + 1);
  lists.forEach((list, node) => (from[node + 1] = (from[node] ?? 0) + list.length));
  return { from, arcs: Int32Array.from(lists.flat()) };
}
