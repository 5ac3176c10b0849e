import type { Random } from '../random/random';
import type { Person } from '../province/person';
import type { Cell } from './cell';
import { COLUMNS } from './columns';
import { soil } from './soil';

export const HEADERS: readonly string[] = ['STT', ...COLUMNS.map(({ header }) => header)];

/** The row of one person, as a commune would have typed it. */
export function writeRow(random: Random, person: Person): Cell[] {
  const cells = COLUMNS.map(({ write, typedByHand }) => {
    const cell = write(random, person);
    return typedByHand === true ? soil(random, cell) : cell;
  });
  return [person.index + 1, ...cells];
}
