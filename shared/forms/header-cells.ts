import { isLeaf, leavesOf, type HeaderNode } from './form';

/** One cell of a header; rows and columns from 0. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly label: string;
}

export function headerDepth(nodes: readonly HeaderNode[]): number {
  return Math.max(0, ...nodes.map((node) => (isLeaf(node) ? 1 : 1 + headerDepth(node.columns))));
}

/** A tree of heads as merged cells; leaves reach down to the last line. */
export function headerCells(nodes: readonly HeaderNode[]): HeaderCell[] {
  return place(nodes, 0, 0, headerDepth(nodes));
}

function place(nodes: readonly HeaderNode[], row: number, left: number, depth: number): HeaderCell[] {
  let column = left;
  return nodes.flatMap((node) => {
    const start = column;
    const columnSpan = isLeaf(node) ? 1 : leavesOf(node.columns).length;
    column += columnSpan;
    const cell = { row, column: start, columnSpan, label: node.label };
    if (isLeaf(node)) return [{ ...cell, rowSpan: depth - row }];
    return [{ ...cell, rowSpan: 1 }, ...place(node.columns, row + 1, start, depth)];
  });
}
