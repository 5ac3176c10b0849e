import { cheapestPath, roomLeft, type Room, type Search } from './cheapest-path';
import type { TableNetwork } from './table-network';

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
  search: Search,
): Alternative {
  const { change, frozen } = search;
  const isCrossing = (network.tail[cell] ?? -1) < 0;
  const arcs = isCrossing ? singleCells(network, room, cell) : [cell];
  // Below a crossing nothing may fall, or what one cell gains another would lose.
  if (isCrossing) for (const arc of arcs) frozen[arc] = 1;
  const touched = new Set<number>();
  let raised = 0;
  for (const arc of arcs) {
    const rise = { arc, raises: true };
    while (raised < amount && roomLeft(room, search, rise) > 0) {
      const path = cheapestPath(network, arc, room, search);
      if (path === null) break;
      const steps = [rise, ...path];
      const people = Math.min(amount - raised, ...steps.map((step) => roomLeft(room, search, step)));
      for (const step of steps) {
        change[step.arc] = (change[step.arc] ?? 0) + (step.raises ? people : -people);
        touched.add(step.arc);
      }
      raised += people;
    }
  }
  const changes = new Map<number, number>();
  for (const arc of touched) {
    if (change[arc] !== 0) changes.set(arc, change[arc] ?? 0);
    change[arc] = 0;
  }
  if (isCrossing) for (const arc of arcs) frozen[arc] = 0;
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
