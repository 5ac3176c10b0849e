import { levels } from './own-arithmetic';

/** What the oracle knows of one person. */
export interface Asked {
  /** Completed years; null: not known. */
  readonly age: number | null;
  readonly value: (dimension: string) => string | null;
  /** The least level that somebody's standard asks for; null: there is none for them. */
  readonly atLeast: (dimension: string) => string | null;
  /** Whether anybody of the roster has a value. */
  readonly isKept: (dimension: string) => boolean;
}

/** How one person counts in an indicator. */
export interface Counts {
  readonly among: boolean;
  readonly counted: boolean;
  readonly unknown: boolean;
}

const reaches = (dimension: string, value: string, least: string): boolean =>
  (levels[dimension] ?? []).indexOf(value) >= (levels[dimension] ?? []).indexOf(least);

const has = (dimension: string, isCounted: (value: string) => boolean) => (person: Asked) => {
  const value = person.value(dimension);
  return { among: true, counted: value !== null && isCounted(value), unknown: value === null };
};

const younger =
  (than: number) =>
  ({ age }: Asked) => ({
    ...{ among: true, counted: age !== null && age < than, unknown: age === null },
  });

const meets = (dimension: string) => (person: Asked) => {
  const least = person.atLeast(dimension);
  const value = person.value(dimension);
  const among = least !== null;
  return {
    among,
    counted: among && value !== null && reaches(dimension, value, least),
    unknown: among && value === null,
  };
};

const standards = ['general_education', 'qualification', 'political_theory'];

/** The indicators that are built in, as `docs/help` defines them, in plain words of code. */
const builtIn: Readonly<Record<string, (person: Asked) => Counts>> = {
  under_30: younger(30),
  under_40: younger(40),
  female: has('gender', (value) => value === 'female'),
  ethnic_minority: has('ethnic_minority', (value) => value === 'yes'),
  party_member: has('party_member', (value) => value === 'yes'),
  general_education_standard: has('general_education', (value) => value === 'upper_secondary'),
  qualified_elementary_up: has('qualification', (value) => value !== 'none'),
  qualified_college_up: has('qualification', (value) => reaches('qualification', value, 'college')),
  qualified_university_up: has('qualification', (value) =>
    ['university', 'master', 'doctorate'].includes(value),
  ),
  political_theory_any: has('political_theory', (value) => value !== 'none'),
  state_management_any: has('state_management', (value) => value !== 'none'),
  specialisation_match: has('specialisation_match', (value) => value === 'match'),
  rated_good_up: (person) => {
    const value = person.value('rating');
    return {
      among: value !== null,
      counted: value === 'good' || value === 'excellent',
      unknown: value === null,
    };
  },
  standard_general_education: meets('general_education'),
  standard_qualification: meets('qualification'),
  standard_political_theory: meets('political_theory'),
  standard_all: (person) => {
    // What the roster says of nobody is not held against anybody.
    const asked = standards.filter((each) => person.isKept(each) && person.atLeast(each) !== null);
    const each = asked.map((dimension) => meets(dimension)(person));
    const fails = each.some(({ counted, unknown }) => !counted && !unknown);
    return {
      among: asked.length > 0,
      counted: asked.length > 0 && each.every(({ counted }) => counted),
      unknown: !fails && each.some(({ unknown }) => unknown),
    };
  },
};

export function builtInCounts(id: string, person: Asked): Counts {
  const counts = builtIn[id];
  if (!counts) throw new Error(`The oracle has no indicator ${id}.`);
  return counts(person);
}
