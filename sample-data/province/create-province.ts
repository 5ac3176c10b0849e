import { createRandom, type Random } from '../random/random';
import type { StaffGroup } from './categories';
import { createPerson } from './create-person';
import { toIsoDate } from './day';
import type { Person } from './person';
import { groupsWithinCap } from './groups-within-cap';
import { fullName } from './person-name';
import { CADRES, CIVIL_SERVANTS, QUOTAS } from './quotas';
import { rateUnit } from './rate-unit';
import { createSeats, type Seat } from './seats';
import { dealTraits, type Traits } from './traits';
import type { Unit } from './unit';
import { createUnits } from './units';

export const PEOPLE_OF_A_PROVINCE = CADRES + CIVIL_SERVANTS;
const STAFF_GROUPS: readonly StaffGroup[] = ['cadre', 'civil_servant'];

/** All people of province number `number`, unit by unit; the same arguments give the same people. */
export function createProvince(seed: number, number = 0): Person[] {
  const random = createRandom(seed + number);
  const units = createUnits(random, number);
  const seats = createSeats(random, units);
  const traits = new Map(
    STAFF_GROUPS.flatMap((group) => {
      const ofGroup = seats.filter(({ post }) => post.staffGroup === group);
      return [...dealTraits(random, ofGroup, QUOTAS[group])];
    }),
  );
  const people = createPeople(random, number * PEOPLE_OF_A_PROVINCE, seats, traits, units);
  const rated = units.flatMap((unit) =>
    rateUnit(
      random,
      people.filter((person) => person.unit === unit),
    ),
  );
  return groupsWithinCap(rated);
}

function createPeople(
  random: Random,
  firstIndex: number,
  seats: readonly Seat[],
  traits: ReadonlyMap<Seat, Traits>,
  units: readonly Unit[],
): Person[] {
  const identities = new Set<string>();
  return seats.map((seat, position) => {
    const own = traits.get(seat);
    if (own === undefined) throw new Error('createPeople: a seat without traits');
    for (;;) {
      const person = createPerson(random, firstIndex + position, seat, own, units);
      const identity = identityOf(person);
      if (identities.has(identity)) continue;
      identities.add(identity);
      return person;
    }
  });
}

/** Nobody shares both name and birth date with somebody else: a roster check would rightly stop at it. */
function identityOf({ name, birth }: Person): string {
  return `${fullName(name)} ${birth === null ? 'unknown' : toIsoDate(birth.day)}`;
}
