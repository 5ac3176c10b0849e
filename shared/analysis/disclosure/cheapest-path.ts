import type { TableNetwork } from './table-network';

/** One arc of a path: its cell rises when it is passed from tail to head and falls when passed back. */
export interface Step {
  readonly arc: number;
  readonly raises: boolean;
}

/** What is known of a search under way, and memory that all searches in one network share. */
export interface Search {
  /** What the paths found so far add to each cell. */
  readonly change: Float64Array;
  /** 1 for cells that must not fall. */
  readonly frozen: Uint8Array;
  readonly distance: Float64Array;
  readonly cameBy: Int32Array;
  readonly settled: Uint8Array;
  /** The nodes that a search has been at. */
  readonly reached: number[];
}

export function newSearch({ cells, nodes }: TableNetwork): Search {
  return {
    change: new Float64Array(cells),
    frozen: new Uint8Array(cells),
    distance: new Float64Array(nodes).fill(Infinity),
    cameBy: new Int32Array(nodes),
    settled: new Uint8Array(nodes),
    reached: [],
  };
}

/** How far the cells may move in the tables that an outsider must hold possible; by cell, whole people, sums without limit. */
export interface Room {
  readonly down: Float64Array;
  readonly up: Float64Array;
  /** What hiding a cell would cost; 0 for a cell that is hidden already. */
  readonly cost: Float64Array;
}

/** How much further a cell may still move. */
export function roomLeft(room: Room, { change, frozen }: Search, { arc, raises }: Step): number {
  const changed = change[arc] ?? 0;
  if (raises) return (room.up[arc] ?? 0) - changed;
  return frozen[arc] === 1 ? 0 : (room.down[arc] ?? 0) + changed;
}

/**
 * The cheapest way from the head of an arc back to its tail without the arc itself, or null when there is none.
 * Dijkstra's algorithm; equal costs are settled in the order of the cells, so that the answer is always the same.
 */
export function cheapestPath(
  network: TableNetwork,
  through: number,
  room: Room,
  search: Search,
): readonly Step[] | null {
  const { tail, head, from, arcs } = network;
  const start = head[through] ?? 0;
  const goal = tail[through] ?? 0;
  if (start === goal) return [];
  const { change, frozen, distance, cameBy, settled, reached } = search;
  const { down, up, cost } = room;
  for (const node of reached) {
    distance[node] = Infinity;
    settled[node] = 0;
  }
  reached.length = 0;
  distance[start] = 0;
  reached.push(start);
  // Hidden cells cost nothing and most ways lead through them: a plain queue serves them before the heap.
  let free: number[] = [start];
  let next: number[] = [];
  let served = 0;
  const heap: Heap = { keys: [], nodes: [] };
  while (settled[goal] === 0) {
    let node: number | undefined;
    if (served < free.length) node = free[served++];
    else if (next.length > 0) {
      free = next;
      next = [];
      served = 0;
      continue;
    } else node = popHeap(heap);
    if (node === undefined) return null;
    if (settled[node] === 1) continue;
    settled[node] = 1;
    const here = distance[node] ?? 0;
    const end = from[node + 1] ?? 0;
    for (let place = from[node] ?? 0; place < end; place++) {
      const arc = arcs[place] ?? 0;
      if (arc === through) continue;
      const raises: boolean = tail[arc] === node;
      const other = (raises ? head[arc] : tail[arc]) ?? 0;
      if (settled[other] === 1) continue;
      const changed = change[arc] ?? 0;
      const price = changed === 0 ? (cost[arc] ?? 0) : 0;
      if (here + price >= (distance[other] ?? Infinity)) continue;
      if (raises ? (up[arc] ?? 0) <= changed : frozen[arc] === 1 || (down[arc] ?? 0) + changed <= 0) continue;
      if (distance[other] === Infinity) reached.push(other);
      distance[other] = here + price;
      cameBy[other] = raises ? arc : ~arc;
      // Nothing that is still to come can be nearer.
      if (price === 0 && other === goal) settled[goal] = 1;
      if (settled[goal] === 1) break;
      if (price === 0) next.push(other);
      else pushHeap(heap, here + price, other);
    }
  }
  const path: Step[] = [];
  for (let node = goal; node !== start;) {
    const by = cameBy[node] ?? 0;
    const raises = by >= 0;
    const arc = raises ? by : ~by;
    path.push({ arc, raises });
    node = (raises ? tail[arc] : head[arc]) ?? start;
  }
  return path;
}

interface Heap {
  readonly keys: number[];
  readonly nodes: number[];
}

function pushHeap({ keys, nodes }: Heap, key: number, node: number): void {
  let place = keys.length;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const aboveKey = keys[above] ?? 0;
    if (aboveKey < key || (aboveKey === key && (nodes[above] ?? 0) <= node)) break;
    keys[place] = aboveKey;
    nodes[place] = nodes[above] ?? 0;
    place = above;
  }
  keys[place] = key;
  nodes[place] = node;
}

function popHeap({ keys, nodes }: Heap): number | undefined {
  const first = nodes[0];
  const key = keys.pop();
  const node = nodes.pop();
  if (first === undefined || key === undefined || node === undefined || keys.length === 0) return first;
  const isBefore = (place: number, otherKey: number, other: number): boolean =>
    (keys[place] ?? 0) < otherKey || ((keys[place] ?? 0) === otherKey && (nodes[place] ?? 0) < other);
  let place = 0;
  for (;;) {
    let below = 2 * place + 1;
    if (below >= keys.length) break;
    if (below + 1 < keys.length && isBefore(below + 1, keys[below] ?? 0, nodes[below] ?? 0)) below++;
    if (!isBefore(below, key, node)) break;
    keys[place] = keys[below] ?? 0;
    nodes[place] = nodes[below] ?? 0;
    place = below;
  }
  keys[place] = key;
  nodes[place] = node;
  return first;
}
