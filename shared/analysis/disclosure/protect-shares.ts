import { axisTree, type Axis } from './axis';
import { checkThreshold, withTotals, type HiddenCell } from './hidden-cells';
import {
  aboveOne,
  layer,
  meetDemands,
  unlimited,
  type Demand,
  type HidingReason,
  type Layer,
  type Move,
} from './hiding';
import { hidingCosts } from './hiding-cost';
import { atOnce, type Steps } from './in-steps';
import { sensitiveGroups } from './sensitive-groups';
import { tableNetwork } from './table-network';

/** A table of an indicator. */
export interface ShareTable {
  readonly rows: Axis;
  readonly columns: Axis;
  /** People in a single cell: in the denominator, and of these in the numerator. Totals are added up here. */
  readonly denominator: (row: number, column: number) => number;
  readonly numerator: (row: number, column: number) => number;
  /** The indicator itself is about a sensitive dimension (share of Party members). */
  readonly sensitive?: boolean;
  /** Denominators that are hidden anyway, such as in a table beside this one; nothing counted from them is told. */
  readonly denominatorHidden?: (row: number, column: number) => boolean;
}

export interface HiddenShare extends HiddenCell {
  /** The denominator is hidden too. Share, numerator and everything else counted from them always are. */
  readonly denominatorHidden: boolean;
}

/**
 * Which cells of a table of shares a public version hides. A share beside its denominator tells the numerator, and
 * so the people outside it; all three are protected as `protectCounts` protects people, whatever the indicator:
 *
 * - `small`: 0 < numerator < `threshold`, or as many people in the denominator but not in the numerator; share and
 *   numerator are hidden. Where the denominator is so small too, it is hidden with them.
 * - `group`: the share is 0 % or 100 % of an indicator about a sensitive dimension, or the denominator counts a group
 *   that is all of one sensitive category.
 * - `secondary`: without it one of these could be computed.
 *
 * The tables that an outsider must hold possible have the same shown denominators: an export of the headcount beside
 * this table takes no protection away, but for the denominators hidden here.
 */
export function protectShares(table: ShareTable, threshold: number): readonly HiddenShare[] {
  return atOnce(protectingShares(table, threshold));
}

/** The same in steps. */
export function* protectingShares(table: ShareTable, threshold: number): Steps<readonly HiddenShare[]> {
  checkThreshold(threshold);
  const rows = axisTree(table.rows);
  const columns = axisTree(table.columns);
  const network = tableNetwork(rows, columns);
  const sum = (count: ShareTable['numerator']): readonly number[] =>
    withTotals(rows.leavesBelow, columns.leavesBelow, count);
  const denominator = layer(sum(table.denominator));
  const inside = layer(sum(table.numerator));
  const outside = layer(sum((row, column) => table.denominator(row, column) - table.numerator(row, column)));

  const reasons = new Map<number, HidingReason>();
  const hiddenDenominators = new Set<number>();
  const costs = hidingCosts(rows, columns, denominator.values);
  // A share costs as much as its denominator, so that hiding both in one cell is no better than one in each of two.
  const shareCost = Float64Array.from(costs);
  const bothCost = costs.map((cost) => 2 * cost);
  const hideShare = (cell: number, reason: HidingReason): void => {
    if (reasons.has(cell)) return;
    reasons.set(cell, reason);
    shareCost[cell] = 0;
    bothCost[cell] = costs[cell] ?? 0;
  };
  const hideBoth = (cell: number, reason: HidingReason): void => {
    hideShare(cell, reason);
    hiddenDenominators.add(cell);
    bothCost[cell] = 0;
  };

  /** People move between numerator and the rest; denominators stay. */
  const exchange = (to: Layer, away: Layer): Move => ({
    room: { down: aboveOne(network, to.values), up: aboveOne(network, away.values), cost: shareCost },
    effects: [
      { layer: to, sign: 1 },
      { layer: away, sign: -1 },
    ],
    hide: (cell) => hideShare(cell, 'secondary'),
  });
  /** People come and go on one side only, and the denominator with them. */
  const free = (to: Layer): Move => ({
    room: { down: aboveOne(network, to.values), up: unlimited(network), cost: bothCost },
    effects: [
      { layer: to, sign: 1 },
      { layer: denominator, sign: 1 },
    ],
    hide: (cell) => hideBoth(cell, 'secondary'),
  });
  const exchanges = [exchange(inside, outside), exchange(outside, inside)];
  const freely = [free(inside), free(outside)];
  const sides = [
    { side: inside, moves: [exchanges.slice(0, 1), freely.slice(0, 1)] },
    { side: outside, moves: [exchanges.slice(1), freely.slice(1)] },
  ];

  const width = columns.nodes.length;
  denominator.values.forEach((_, cell) => {
    if (table.denominatorHidden?.(Math.floor(cell / width), cell % width)) hideBoth(cell, 'secondary');
  });
  const demands: Demand[] = [];
  const people = (cell: number): number => denominator.values[cell] ?? 0;
  for (const { side, moves } of sides) {
    side.values.forEach((value, cell) => {
      const isSmall = value > 0 && value < threshold;
      const isGroup = table.sensitive === true && value === 0 && people(cell) > 0;
      if (!isSmall && !isGroup) return;
      const hide = people(cell) < threshold ? hideBoth : hideShare;
      hide(cell, isSmall ? 'small' : 'group');
      const usable = people(cell) < threshold ? moves.slice(1) : moves;
      demands.push({ layer: side, cells: [cell], reach: isSmall ? threshold : 1, moves: usable });
    });
  }
  const groups = sensitiveGroups(rows, columns, denominator.values);
  for (const { cell, others, single } of groups) {
    hideBoth(cell, 'group');
    if (single && others.length > 0)
      demands.push({ layer: denominator, cells: others, reach: 1, moves: [freely] });
  }
  for (const { cell } of groups) demands.push(other(denominator, cell, [freely]));
  yield* meetDemands(network, demands);
  // What is hidden on the way must not be told by the other side of its share.
  for (let hidden = -1; hidden !== reasons.size + hiddenDenominators.size;) {
    hidden = reasons.size + hiddenDenominators.size;
    yield* meetDemands(network, [
      ...[...reasons.keys()].map((cell) => other(inside, cell, [exchanges, freely.slice(0, 1)])),
      ...[...hiddenDenominators].map((cell) => other(denominator, cell, [freely])),
    ]);
  }

  return [...reasons]
    .sort(([a], [b]) => a - b)
    .map(([cell, reason]) => ({
      row: Math.floor(cell / width),
      column: cell % width,
      reason,
      denominatorHidden: hiddenDenominators.has(cell),
    }));
}

function other(layer: Layer, cell: number, moves: Demand['moves']): Demand {
  return { layer, cells: [cell], reach: 'other', moves };
}
