import { createRandom } from '../random/random';
import { pick } from '../random/pick';
import { truthOf, type PoliticalTheory, type Qualification } from './categories';
import { createProvince } from './create-province';
import type { Person } from './person';

/** What happened between the two samples; each person is of one kind at most. */
export interface YearOfChanges {
  readonly joined: number;
  readonly retired: number;
  readonly left: number;
  readonly movedUnit: number;
  readonly raisedQualification: number;
  readonly raisedPoliticalTheory: number;
  readonly corrected: number;
}

const RETIRED = 31;
const LEFT = 17;
const CHANGED = { unit: 24, qualification: 46, politicalTheory: 38, birth: 7 } as const;

const LOWER_QUALIFICATION: Partial<Record<Qualification, Qualification>> = {
  master: 'university',
  university: 'college',
  college: 'intermediate',
};
const LOWER_THEORY: Partial<Record<PoliticalTheory, PoliticalTheory>> = {
  advanced: 'intermediate',
  intermediate: 'elementary',
};

/** The same province a year earlier: whoever was recruited in 2024 is not there yet, whoever has gone still is. */
export function yearBefore(
  now: readonly Person[],
  seed: number,
): { people: readonly Person[]; changes: YearOfChanges } {
  const random = createRandom(seed);
  const joined = now.filter(({ recruited }) => recruited?.year === 2024);
  const stayed = now.filter((person) => !joined.includes(person));
  const changed = new Map<Person, Person>();
  const change = (count: number, alter: (person: Person) => Person | null): void => {
    for (let done = 0; done < count;) {
      const person = pick(random, stayed);
      const before = changed.has(person) ? null : alter(person);
      if (before === null) continue;
      changed.set(person, before);
      done += 1;
    }
  };
  change(CHANGED.unit, (person) => {
    const { unit } = pick(random, now);
    return unit.kind === person.unit.kind && unit !== person.unit ? { ...person, unit } : null;
  });
  change(CHANGED.qualification, (person) => {
    const lower = LOWER_QUALIFICATION[truthOf(person.qualification) ?? 'none'];
    return lower === undefined ? null : { ...person, qualification: lower };
  });
  change(CHANGED.politicalTheory, (person) => {
    const lower = LOWER_THEORY[truthOf(person.politicalTheory) ?? 'none'];
    return lower === undefined ? null : { ...person, politicalTheory: lower };
  });
  change(CHANGED.birth, (person) => {
    const { birth } = person;
    if (birth === null || birth.precision === 'year') return null;
    const day = birth.day.day > 15 ? birth.day.day - 10 : birth.day.day + 10;
    return { ...person, birth: { ...birth, day: { ...birth.day, day } } };
  });
  const gone = goneSince(now, seed);
  const people = [...stayed.map((person) => changed.get(person) ?? person), ...gone];
  return {
    people,
    changes: {
      ...{ joined: joined.length, retired: RETIRED, left: LEFT },
      ...{ movedUnit: CHANGED.unit, raisedQualification: CHANGED.qualification },
      ...{ raisedPoliticalTheory: CHANGED.politicalTheory, corrected: CHANGED.birth },
    },
  };
}

/** People of another invented province take the places of those who have gone; some of them were old enough to retire. */
function goneSince(now: readonly Person[], seed: number): Person[] {
  const others = createProvince(seed, 1).filter(
    ({ gender, birth, post }) => gender === 'male' && birth?.precision === 'day' && post.shareOfWomen < 0.3,
  );
  return others.slice(0, RETIRED + LEFT).map((person, index) => {
    const unit = now[(index * 53) % now.length]?.unit ?? person.unit;
    const { birth } = person;
    const isOld = index < RETIRED;
    const day = { year: isOld ? 1963 : 1975 + (index % 12), month: 4 + (index % 9), day: 1 + (index % 28) };
    return { ...person, unit, birth: birth && { ...birth, day } };
  });
}
