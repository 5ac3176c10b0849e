import { findAlternative, type Alternative } from './alternative-table';
import { newSearch, type Room, type Search } from './cheapest-path';
import type { Steps } from './in-steps';
import type { TableNetwork } from './table-network';

/** Why a cell is hidden: it holds few people, it tells a sensitive category of a whole group, or it would give away another. */
export type HidingReason = 'small' | 'group' | 'secondary';

/** Numbers that are added up in one table: people, or the parts of a share. */
export interface Layer {
  readonly values: readonly number[];
  /** The highest value of a cell in any table that was found possible, by cell. */
  readonly highest: Float64Array;
  /** 1 where a possible table differs from the true one. */
  readonly differs: Uint8Array;
}

export function layer(values: readonly number[]): Layer {
  return { values, highest: Float64Array.from(values), differs: new Uint8Array(values.length) };
}

/** One way in which tables may differ: where there is room, and what happens to each layer when a cell rises by one. */
export interface Move {
  readonly room: Room;
  readonly effects: readonly { readonly layer: Layer; readonly sign: 1 | -1 }[];
  /** Hides what differs. */
  readonly hide: (cell: number) => void;
}

/** That a table is possible in which one of the cells holds `reach`, or anything else than it does. */
export interface Demand {
  readonly layer: Layer;
  readonly cells: readonly number[];
  readonly reach: number | 'other';
  /** Ways to meet it: the first list that has one is used, and in it the cheapest. */
  readonly moves: readonly (readonly Move[])[];
}

/** Hides more and more until every demand is met; the tables that prove it agree with all that stays shown. */
export function* meetDemands(network: TableNetwork, demands: readonly Demand[]): Steps<void> {
  const search = newSearch(network);
  for (const demand of demands) {
    if (isMet(demand)) continue;
    yield;
    const best = demand.moves
      .map((moves) => cheapest(network, demand, moves, search))
      .find((found) => found !== null);
    if (!best) throw new Error(`Cell ${demand.cells.join()} of a table cannot be hidden.`);
    for (const [cell, change] of best.alternative.changes) {
      best.move.hide(cell);
      for (const { layer, sign } of best.move.effects) {
        layer.highest[cell] = Math.max(layer.highest[cell] ?? 0, (layer.values[cell] ?? 0) + sign * change);
        layer.differs[cell] = 1;
      }
    }
  }
}

function isMet({ layer, cells, reach }: Demand): boolean {
  return cells.some((cell) =>
    reach === 'other' ? layer.differs[cell] === 1 : (layer.highest[cell] ?? 0) >= reach,
  );
}

function cheapest(
  network: TableNetwork,
  { layer, cells, reach }: Demand,
  moves: readonly Move[],
  search: Search,
): { move: Move; alternative: Alternative } | null {
  let best: { move: Move; alternative: Alternative } | null = null;
  for (const move of moves) {
    for (const cell of cells) {
      const amount = reach === 'other' ? 1 : reach - (layer.values[cell] ?? 0);
      const alternative = findAlternative(network, move.room, cell, amount, search);
      if (alternative.raised < amount) continue;
      if (best === null || alternative.cost < best.alternative.cost) best = { move, alternative };
      if (best.alternative.cost === 0) return best;
    }
  }
  return best;
}

/** Room without limit. */
export function unlimited({ cells }: TableNetwork): Float64Array {
  return new Float64Array(cells).fill(Infinity);
}

/** How far single cells may fall: an outsider knows that a hidden cell is not empty, unless it is. Sums follow them. */
export function aboveOne({ single }: TableNetwork, values: readonly number[]): Float64Array {
  return Float64Array.from(values, (value, cell) => (single[cell] ? Math.max(0, value - 1) : Infinity));
}
