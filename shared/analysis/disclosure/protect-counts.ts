import { axisTree, type Axis } from './axis';
import { checkThreshold, withTotals, type HiddenCell } from './hidden-cells';
import { aboveOne, layer, meetDemands, unlimited, type Demand, type HidingReason } from './hiding';
import { hidingCosts } from './hiding-cost';
import { atOnce, type Steps } from './in-steps';
import { sensitiveGroups } from './sensitive-groups';
import { tableNetwork } from './table-network';

/** A table of people. */
export interface CountTable {
  readonly rows: Axis;
  readonly columns: Axis;
  /** People in a single cell, for a row and a column that are not divided further. Totals are added up here. */
  readonly count: (row: number, column: number) => number;
}

/**
 * Which cells of a table of people a public version hides, in the order of rows and columns.
 *
 * - `small`: 0 < people < `threshold`, totals and subtotals like any cell. An empty cell stays: nobody is in it.
 * - `group`: all people of a row (or column) are of one category of a sensitive dimension, however many they are.
 * - `secondary`: without it one of these could be computed. Among the ways to prevent that the cheapest is taken
 *   (`hidingCosts`): small cells before large ones, the grand total last.
 *
 * What is promised, in the terms of Hundepool et al., “Statistical Disclosure Control” (2012), chapter 4: an outsider
 * sees all that is shown, knows every sum and this rule, knows that people are whole, and is credited with knowing which
 * hidden cells hold somebody. He must still hold possible
 *
 * - for every small cell a table in which it holds `threshold` people or more, so that it may as well not be small;
 * - for every such group a table in which somebody in it is of another category;
 * - for every hidden cell, of whatever reason, a table in which it holds another number.
 *
 * Each of these tables is constructed (`findAlternative`) and all in which it differs from the true one is hidden: that
 * is the proof. With subtotals on one side at most, a table is a network and each way through it the cheapest (Cox
 * 1995); with subtotals on both it may hide a subtotal more than needed. It always ends, at worst with all hidden.
 *
 * Not promised: differences between several tables, filters or dates; tables of the same people by other categories;
 * what those know who are in a cell themselves; empty cells that everybody knows to be empty. Whoever prints the table
 * takes care of the rest: shares (`hiddenLookup`), rows sorted by a hidden number, the length of a hidden bar. A
 * sensitive dimension needs its categories listed where nobody is in them; with one only, its heading says it all.
 */
export function protectCounts(table: CountTable, threshold: number): readonly HiddenCell[] {
  return atOnce(protectingCounts(table, threshold));
}

/** The same in steps. */
export function* protectingCounts(table: CountTable, threshold: number): Steps<readonly HiddenCell[]> {
  checkThreshold(threshold);
  const rows = axisTree(table.rows);
  const columns = axisTree(table.columns);
  const network = tableNetwork(rows, columns);
  const people = layer(withTotals(rows.leavesBelow, columns.leavesBelow, table.count));
  const room = {
    down: aboveOne(network, people.values),
    up: unlimited(network),
    cost: hidingCosts(rows, columns, people.values),
  };
  const reasons = new Map<number, HidingReason>();
  const hide = (cell: number, reason: HidingReason): void => {
    if (!reasons.has(cell)) reasons.set(cell, reason);
    room.cost[cell] = 0;
  };
  const moves = [
    [
      {
        room,
        effects: [{ layer: people, sign: 1 as const }],
        hide: (cell: number) => hide(cell, 'secondary'),
      },
    ],
  ];
  const demand = (cells: readonly number[], reach: Demand['reach']): Demand => ({
    layer: people,
    cells,
    reach,
    moves,
  });

  const small = people.values.flatMap((value, cell) => (value > 0 && value < threshold ? [cell] : []));
  const groups = sensitiveGroups(rows, columns, people.values);
  small.forEach((cell) => hide(cell, 'small'));
  groups.forEach(({ cell }) => hide(cell, 'group'));
  yield* meetDemands(network, [
    ...small.map((cell) => demand([cell], threshold)),
    ...groups
      .filter(({ single, others }) => single && others.length > 0)
      .map(({ others }) => demand(others, 1)),
    ...groups.map(({ cell }) => demand([cell], 'other')),
  ]);
  const width = columns.nodes.length;
  return [...reasons]
    .sort(([a], [b]) => a - b)
    .map(([cell, reason]) => ({ row: Math.floor(cell / width), column: cell % width, reason }));
}
