import { byUnit } from './by-unit';
import type { Rating } from './categories';
import type { Person } from './person';

/** The law's cap holds for each group of a unit: "excellent" at most a fifth of "good". */
const GOOD_PER_EXCELLENT = 5;
/** Groups that gave one too many all the same, as happens every year. */
const LEFT_ABOVE = 6;

interface Group {
  readonly unit: string;
  readonly excellent: readonly Person[];
  readonly good: readonly Person[];
}

/** An "excellent" above the cap changes places with a "good" of a group that has room: how many there are of each stays. */
export function groupsWithinCap(people: readonly Person[]): Person[] {
  const rated = new Map(people.map((person) => [person, person.rating]));
  const units = [...byUnit(people)];
  for (;;) {
    const groups = units.flatMap(([unit, own]) => groupsOf(unit, own, rated));
    const above = groups.filter(({ excellent, good }) => excellent.length * GOOD_PER_EXCELLENT > good.length);
    const free = groups.filter(
      ({ excellent, good }) => (excellent.length + 1) * GOOD_PER_EXCELLENT <= good.length - 1,
    );
    const [group] = above.slice(LEFT_ABOVE);
    const room = free.find(({ unit }) => unit === group?.unit) ?? free[0];
    const [lowered, raised] = [group?.excellent.at(-1), room?.good[0]];
    if (!lowered || !raised) break;
    rated.set(lowered, 'good');
    rated.set(raised, 'excellent');
  }
  return people.map((person) => ({ ...person, rating: rated.get(person) ?? null }));
}

function groupsOf(
  unit: string,
  own: readonly Person[],
  rated: ReadonlyMap<Person, Person['rating']>,
): Group[] {
  return ['cadre', 'civil_servant'].map((group) => {
    const of = (wanted: Rating): Person[] =>
      own.filter((person) => person.post.staffGroup === group && rated.get(person) === wanted);
    return { unit, excellent: of('excellent'), good: of('good') };
  });
}
