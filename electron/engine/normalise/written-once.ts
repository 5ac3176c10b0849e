import { fold } from '../../../shared/text/fold';
import { cellText } from '../read/sheet';
import type { PersonCells } from './person-cells';

/**
 * A unit written beside the first of its people only, without merging: for every row whose cell is blank, the row where
 * its unit stands. Null unless the first person has one, at least half of all have none and no unit stands twice, as it
 * would where blanks mean "not recorded".
 */
export function writtenOnce(cells: PersonCells, column: number): ReadonlyMap<number, number> | null {
  const rows = cells.understood.people.map(({ row }) => row);
  const standsAt = new Map<number, number>();
  const seen = new Set<string>();
  let last: number | null = null;
  for (const row of rows) {
    const name = fold(cellText(cells.at(row, column)));
    if (name !== '') {
      if (seen.has(name)) return null;
      seen.add(name);
      last = row;
    } else if (last === null) return null;
    else standsAt.set(row, last);
  }
  return standsAt.size > 0 && standsAt.size * 2 >= rows.length ? standsAt : null;
}
