import { axisTree, type Axis } from './axis';
import { checkThreshold, withTotals, type HiddenCell } from './hidden-cells';
import { aboveOne, layer, meetDemands, unlimited, type Demand, type HidingReason } from './hiding';
import { hidingCosts } from './hiding-cost';
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
 * Which cells of a table of people a public version hides, in the order of rows and columns. Shares of a hidden cell,
 * whatever they are shares of, are hidden with it.
 *
 * - `small`: 0 < people < `threshold`, totals and subtotals like any cell. An empty cell stays: nobody is in it.
 * - `group`: all people of a row (or column) are of one category of a sensitive dimension, whatever their number.
 * - `secondary`: without it one of these could be computed.
 *
 * What is promised, after Hundepool et al., “Statistical Disclosure Control” (2012), chapter 4. An outsider sees all
 * that is shown, knows every sum, that people are whole, this rule, and even which of the hidden cells are empty for
 * certain not: their least value is 1. He still must hold possible
 *
 * - for every small cell a table in which it holds `threshold` people or more, so he cannot even tell that it is small;
 * - for every group a table in which somebody in it is of another category;
 * - for every hidden cell a table in which it holds another number.
 *
 * Each of these tables is constructed (`findAlternative`), which is the proof; all that differs in it is hidden. For
 * tables with subtotals on one side this finds the cheapest next step, as for a network (Cox 1995); with subtotals on
 * both sides it may hide a subtotal more than needed. It always ends: a table with everything hidden gives nothing away.
 * In a sensitive table without any other category all is hidden, and still its heading says what everybody is.
 *
 * Not promised: differences between several tables, filters or dates; the same people in two tables with other
 * categories; what somebody knows who is himself in a cell; knowledge that a hidden empty cell can only be empty.
 */
export function protectCounts(table: CountTable, threshold: number): readonly HiddenCell[] {
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
  meetDemands(network, [
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
