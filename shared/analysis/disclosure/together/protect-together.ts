import { hidingCosts } from '../hiding-cost';
import { sensitiveGroups } from '../sensitive-groups';
import { checkThreshold } from '../hidden-cells';
import { findRoster, Searching } from './find-roster';
import { isToldNought, topicsOfCell, type PeopleTable } from './people-table';
import { Figures, impossible } from './possible-roster';
import { scopesOf } from './scopes';
import { TooFew } from './too-few';

/**
 * Hides in tables that are published together what is needed so that no table gives away what another one hides: marks
 * it in `PeopleTable.hidden`, where what each table hides for itself (`protectCounts`, `protectShares`) is marked already.
 *
 * Every figure of a document counts people of some kind. An outsider sees all that is shown, knows what each figure
 * counts and how the kinds follow from each other, and is credited with knowing which hidden cells hold somebody. For
 * every small cell he must still hold a roster possible in which it counts `threshold` people or more, and for every
 * hidden cell one in which it counts another number, unless all of nobody is told to be nobody (no women at all: none
 * among the few of one unit). Each of these rosters is made (`findRoster`) out of the true one,
 * in which some people become like others in some topics, and all in which its figures differ from the true ones is
 * hidden: that is the proof. Where none is found, all that the table in question tells of these topics is hidden.
 *
 * `people`: those who may be moved; of a large roster some of every kind are enough. `pause` is waited for between two
 * searches: for others to be answered, or to throw where nobody wants the result any more.
 */
export async function protectTogether(
  tables: readonly PeopleTable[],
  people: readonly number[],
  threshold: number,
  pause: () => Promise<void>,
): Promise<void> {
  checkThreshold(threshold);
  const figures = new Figures(tables, costsOf);
  const searching = new Searching(figures, scopesOf(tables), people);
  const tooFew = new TooFew(tables, people);
  /** 1: nothing of what it is about is told any more. */
  const closed = new Uint8Array(figures.value.length);
  const isClosed = (table: PeopleTable, cell: number): boolean => closed[figures.of(table, cell)] === 1;
  const close = (topics?: ReadonlySet<string>): void => {
    for (const table of tables)
      table.values.forEach((_, cell) => {
        if (topics && !topicsOfCell(table, cell).some((topic) => topics.has(topic))) return;
        closed[figures.of(table, cell)] = 1;
        figures.hide(table, cell);
      });
  };
  const keep = (): void => {
    const { net } = searching.roster;
    for (const table of tables) {
      const first = figures.of(table, 0);
      for (let cell = 0; cell < table.values.length; cell++) {
        const figure = first + cell;
        const change = net[figure] ?? 0;
        if (change === 0) continue;
        figures.hide(table, cell);
        figures.differs[figure] = 1;
        figures.highest[figure] = Math.max(
          figures.highest[figure] ?? 0,
          (figures.value[figure] ?? 0) + change,
        );
      }
    }
    searching.roster.clear();
  };
  /** That one of the cells may count `reach` people, as far as `isPossible` finds, else nothing of their topics is told. */
  const hideFor = async (
    table: PeopleTable,
    cells: readonly number[],
    reach: number,
    isPossible: () => boolean,
  ): Promise<void> => {
    if (tooFew.for(table, cells, reach)) return close();
    if (cells.some((cell) => isClosed(table, cell))) return tooFew.hasRoom(reach) ? undefined : close();
    await pause();
    if (isPossible()) keep();
    else close(new Set(cells.flatMap((cell) => topicsOfCell(table, cell))));
  };
  const demand = async (table: PeopleTable, cells: readonly number[], reach: number): Promise<void> => {
    const least = (cell: number): number => reach - (table.values[cell] ?? 0);
    if (cells.some((cell) => (figures.highest[figures.of(table, cell)] ?? 0) >= reach)) return;
    await hideFor(table, cells, reach, () =>
      cells.some((cell) => findRoster(searching, table, cell, least(cell), true)),
    );
  };

  for (const table of tables)
    table.hidden.forEach((isHidden, cell) => {
      if (isHidden === 1) figures.hide(table, cell);
    });
  for (const table of tables) {
    if (table.isKnown) continue;
    for (const [cell, value] of table.values.entries()) {
      if (value === 0 || value >= threshold) continue;
      if (table.isPrinted) figures.hide(table, cell);
      await demand(table, [cell], threshold);
    }
    for (const cell of table.emptyIsTelling) await demand(table, [cell], 1);
    const { rows, columns, values, hasGroups } = table;
    for (const { cell, others, single } of hasGroups ? sensitiveGroups(rows, columns, values) : []) {
      if (table.isPrinted) figures.hide(table, cell);
      if (single && others.length > 0) await demand(table, others, 1);
    }
  }
  // What was hidden on the way must not be told by the rest either.
  for (let version = -1; version !== figures.version;) {
    version = figures.version;
    for (const table of tables) {
      if (!table.isPrinted) continue;
      for (const cell of table.values.keys()) {
        const figure = figures.of(table, cell);
        if (table.hidden[cell] === 0 || figures.differs[figure] === 1 || isClosed(table, cell)) continue;
        if (isToldNought(tables, table, cell)) continue;
        await hideFor(
          ...([table, [cell], (table.values[cell] ?? 0) + 1] as const),
          () => findRoster(searching, table, cell, 1, true) || findRoster(searching, table, cell, 1, false),
        );
      }
    }
  }
}

/**
 * What a reader loses with each cell (`hidingCosts`). The total of a table is one of many figures here; how many people there
 * are of each kind, of which so much else is a share, is worth more than a figure out of a cross table.
 */
function costsOf({ rows, columns, values, hasGroups, isKnown }: PeopleTable): Float64Array {
  if (isKnown) return new Float64Array(values.length).fill(impossible);
  const costs = hidingCosts(rows, columns, values);
  const isCrossed = rows.nodes.length > 1 && columns.nodes.length > 1;
  const worth = isCrossed ? 1 : hasGroups ? 30 : 3;
  const total = wholeWorth * (1 + Math.log2(1 + (values[0] ?? 0)));
  return costs.map((cost, cell) => (cell === 0 ? total : worth * cost));
}

/** As `hidingCosts` has totals of rows and columns. */
const wholeWorth = 100;
