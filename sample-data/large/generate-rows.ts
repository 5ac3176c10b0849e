import { createProvince } from '../province/create-province';
import { createRandom } from '../random/random';
import type { Cell } from '../spelling/cell';
import { writeRow } from '../spelling/write-row';

/** The rows of as many people as asked for, province after province: one province at a time is in memory. */
export function* generateRows(people: number, seed: number): Generator<Cell[]> {
  const random = createRandom(seed + 1);
  let written = 0;
  for (let number = 0; written < people; number += 1) {
    for (const person of createProvince(seed, number)) {
      if (written === people) return;
      written += 1;
      yield writeRow(random, person);
    }
  }
}
