import { levelOf, lineId, totalId, type Key } from '../table-axis';
import type { TableColumn } from '../table-model';
import type { AxisNode } from './axis';

/** The lines of one side of a table as a tree: node 0 is the total, parents before their parts. */
export interface PublicAxis {
  readonly nodes: readonly AxisNode[];
  /** The place of each node's line in the model. */
  readonly lines: readonly number[];
  /** The node in which people of these categories stand and that is not divided further. */
  readonly nodeOf: (path: readonly Key[]) => number;
}

export function publicAxis(lines: readonly TableColumn[], sensitive: readonly boolean[]): PublicAxis {
  const depthOf = (line: TableColumn): number => (line.id === totalId ? 0 : levelOf(line) + 1);
  const order = lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => depthOf(a.line) - depthOf(b.line));
  const byPath = new Map<string, number>();
  const others = new Map<string, number>();
  const nodes = order.map(({ line }, node): AxisNode => {
    const depth = depthOf(line);
    if (line.kind === 'others') others.set(lineId(line.path), node);
    else byPath.set(lineId(line.path), node);
    if (depth === 0) return { parent: -1 };
    const parent = depth > 1 ? (byPath.get(lineId(line.path.slice(0, depth - 1))) ?? 0) : 0;
    const category = line.kind === 'others' ? `${line.id}` : (line.path[depth - 1] ?? null);
    return { parent, category, ...(sensitive[depth - 1] === true && { sensitive: true }) };
  });
  return {
    nodes,
    lines: order.map(({ index }) => index),
    nodeOf: (path) => {
      let node = 0;
      for (let depth = 1; depth <= path.length; depth++) {
        const next = byPath.get(lineId(path.slice(0, depth))) ?? others.get(lineId(path.slice(0, depth - 1)));
        if (next === undefined) break;
        node = next;
      }
      return node;
    },
  };
}
