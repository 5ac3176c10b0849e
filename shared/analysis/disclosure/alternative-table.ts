import { cheapestPath, type PathWork } from './cheapest-path';
import type { TableNetwork } from './table-network';

/** How far the single cells may move in the tables that an outsider must hold possible; by cell, whole people. */
export interface Room {
  readonly down: Float64Array;
  readonly up: Float64Array;
  /** What hiding a cell would cost; 0 for a cell that is hidden already. */
  readonly cost: Float64Array;
}

/** Another table with the same sums: what is added to each cell that differs. */
export interface Alternative {
  readonly changes: ReadonlyMap<number, number>;
  /** By how much the wanted cell is higher; less than asked where there is no room. */
  readonly raised: number;
  /** Of hiding all cells that differ. */
  readonly cost: number;
}

/**
 * A table in which `cell` holds `amount` people more, and in which as little as possible differs from the true one
 * that would have to be hidden for it. Found as successive cheapest cycles through the cell.
 */
export function findAlternative(
  network: TableNetwork,
  room: Room,
  cell: number,
  amount: number,
  work: PathWork,
): Alternative {
  const changes = new Map<number, number>();
  const arcs = (network.tail[cell] ?? -1) < 0 ? singleCells(network, room, cell) : [cell];
  // Below a crossing nothing may fall, or what one cell gains another would lose.
  const block = arcs[0] === cell ? null : new Set(arcs);
  const roomOf = (arc: number, raises: boolean): number => {
    if (block?.has(arc) && !raises) return 0;
    const change = changes.get(arc) ?? 0;
    if (!network.single[arc]) return Infinity;
    return raises ? (room.up[arc] ?? 0) - change : (room.down[arc] ?? 0) + change;
  };
  let raised = 0;
  for (const arc of arcs) {
    while (raised < amount && roomOf(arc, true) > 0) {
      const path = cheapestPath(
        network,
        arc,
        (a) => (changes.has(a) ? 0 : (room.cost[a] ?? 0)),
        roomOf,
        work,
      );
      if (path === null) break;
      const step = Math.min(amount - raised, roomOf(arc, true), ...path.map((s) => roomOf(s.arc, s.raises)));
      for (const { arc: passed, raises } of [{ arc, raises: true }, ...path]) {
        const change = (changes.get(passed) ?? 0) + (raises ? step : -step);
        if (change === 0) changes.delete(passed);
        else changes.set(passed, change);
      }
      raised += step;
    }
  }
  addCrossings(network, changes);
  let cost = 0;
  for (const changed of changes.keys()) cost += room.cost[changed] ?? 0;
  return { changes, raised, cost };
}

/** The single cells below a crossing, those that are hidden and have most people first. */
function singleCells({ rows, columns }: TableNetwork, room: Room, cell: number): readonly number[] {
  const width = columns.nodes.length;
  const below = (rows.leavesBelow[Math.floor(cell / width)] ?? []).flatMap((row) =>
    (columns.leavesBelow[cell % width] ?? []).map((column) => row * width + column),
  );
  return below.sort((a, b) => (room.cost[a] ?? 0) - (room.cost[b] ?? 0) || a - b);
}

function addCrossings(
  { rows, columns, single, crossings }: TableNetwork,
  changes: Map<number, number>,
): void {
  if (crossings.length === 0) return;
  const width = columns.nodes.length;
  const sums = new Map<number, number>();
  for (const [cell, change] of changes) {
    if (!single[cell]) continue;
    for (
      let row = rows.nodes[Math.floor(cell / width)]?.parent ?? -1;
      row > 0;
      row = rows.nodes[row]?.parent ?? -1
    ) {
      for (
        let column = columns.nodes[cell % width]?.parent ?? -1;
        column > 0;
        column = columns.nodes[column]?.parent ?? -1
      ) {
        sums.set(row * width + column, (sums.get(row * width + column) ?? 0) + change);
      }
    }
  }
  for (const [cell, change] of sums) if (change !== 0) changes.set(cell, change);
}
