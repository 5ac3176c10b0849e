/** A row or a column of a table with totals: a category, a subtotal or, first of all, the total. */
export interface AxisNode {
  /** Place of the node that this one adds up into; -1 for the total, which is node 0. Parents stand before their parts. */
  readonly parent: number;
  /** A category of a dimension that the law calls sensitive (`Dimension.sensitive`). */
  readonly sensitive?: boolean;
  /** Which category it is, so that the same one is known again under another parent; null is not recorded. */
  readonly category?: string | null;
}

/** The nodes of one side of a table. A side that is not divided is the total alone. */
export type Axis = readonly AxisNode[];

export const undivided: Axis = [{ parent: -1 }];

/** An axis with what is asked of it often. */
export interface AxisTree {
  readonly nodes: Axis;
  readonly children: readonly (readonly number[])[];
  /** The categories below a node; a category is below itself. */
  readonly leavesBelow: readonly (readonly number[])[];
}

/** @throws RangeError when the nodes are no tree in the stated order; that is a mistake in the program. */
export function axisTree(nodes: Axis): AxisTree {
  const children: number[][] = nodes.map(() => []);
  nodes.forEach(({ parent }, node) => {
    if (node === 0 ? parent !== -1 : !(parent >= 0 && parent < node)) {
      throw new RangeError(`Node ${node} of the axis has parent ${parent}.`);
    }
    children[parent]?.push(node);
  });
  const leavesBelow: number[][] = nodes.map((_, node) => (children[node]?.length === 0 ? [node] : []));
  for (let node = nodes.length - 1; node > 0; node--) {
    leavesBelow[nodes[node]?.parent ?? 0]?.unshift(...(leavesBelow[node] ?? []));
  }
  return { nodes, children, leavesBelow };
}
