import { cellOf, type PeopleTable } from './people-table';

/** Up to here everybody is looked at. */
const mostPeople = 4000;
/** Of those beyond, so many of each cell, and of each row and column. */
const ofEachCell = 6;

/**
 * Enough people to make other rosters out of: all of a small roster, else the first few of every cell of every table and
 * some of all.
 */
export function someOfEveryKind(tables: readonly PeopleTable[], people: number): readonly number[] {
  if (people <= mostPeople) return Array.from({ length: people }, (_, person) => person);
  const seen = tables.map(({ values }) => new Uint8Array(values.length));
  const every = Math.floor(people / (mostPeople / 2));
  const chosen: number[] = [];
  for (let person = 0; person < people; person++) {
    let isWanted = person % every === 0;
    tables.forEach((table, at) => {
      const cell = cellOf(table, person);
      const counts = seen[at];
      if (cell < 0 || !counts || (counts[cell] ?? 0) >= ofEachCell) return;
      counts[cell] = (counts[cell] ?? 0) + 1;
      isWanted = true;
    });
    if (isWanted) chosen.push(person);
  }
  return chosen;
}
