import { deal } from '../random/deal';
import { chance, wholeNumber, type Random } from '../random/random';
import { AS_OF } from './as-of';
import type { Rating } from './categories';
import type { Person } from './person';

/** The law's cap: "excellent" at most a fifth of "good" in every unit, so a sixth of both together. */
const GOOD_AND_EXCELLENT_PER_EXCELLENT = 6;

/** The yearly ratings of one unit; whoever was recruited in the second half of the year is not rated. */
export function rateUnit(random: Random, people: readonly Person[]): Person[] {
  const rated = people.filter((person) => !isNew(person) && !chance(random, 0.004));
  const incomplete = chance(random, 0.12) ? 1 : 0;
  const complete = wholeNumber(random, Math.floor(rated.length * 0.05), Math.ceil(rated.length * 0.25));
  const most = Math.floor((rated.length - incomplete - complete) / GOOD_AND_EXCELLENT_PER_EXCELLENT);
  const ratings = deal<Person, Rating>(
    random,
    rated,
    [
      { value: 'incomplete', count: incomplete },
      { value: 'complete', count: complete },
      { value: 'excellent', count: wholeNumber(random, Math.floor(most / 2), most) },
    ],
    'good',
  );
  return people.map((person) => ({ ...person, rating: ratings.get(person) ?? null }));
}

function isNew({ recruited }: Person): boolean {
  return recruited !== null && recruited.year === AS_OF.year && recruited.month > 6;
}
