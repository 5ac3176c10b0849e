import { AS_OF } from '../province/as-of';
import { truthOf, type StaffGroup } from '../province/categories';
import { completedYears, toIsoDate } from '../province/day';
import type { Person } from '../province/person';
import { postTitle } from '../spelling/write-post';

/** True, false, or null where the roster does not record it. */
type Test = (person: Person) => boolean | null;

const oneOf = (value: string | null, accepted: readonly string[]): boolean | null =>
  value === null ? null : accepted.includes(value);

const isYoungerThan =
  (age: number): Test =>
  ({ birth }) =>
    birth === null ? null : completedYears(birth.day, AS_OF) < age;

const UNIVERSITY_UP = ['master', 'university'];
const COLLEGE_UP = [...UNIVERSITY_UP, 'college'];
const ELEMENTARY_UP = [...COLLEGE_UP, 'intermediate', 'elementary'];

const INDICATORS: Readonly<Record<string, Test>> = {
  under_40: isYoungerThan(40),
  under_30: isYoungerThan(30),
  female: ({ gender }) => oneOf(gender, ['female']),
  ethnic_minority: ({ ethnicity }) => (ethnicity === null ? null : ethnicity !== 'Kinh'),
  party_member: ({ partyMember }) => partyMember,
  general_education_standard: ({ generalEducation }) => oneOf(truthOf(generalEducation), ['upper_secondary']),
  qualified_elementary_up: ({ qualification }) => oneOf(truthOf(qualification), ELEMENTARY_UP),
  qualified_college_up: ({ qualification }) => oneOf(truthOf(qualification), COLLEGE_UP),
  qualified_university_up: ({ qualification }) => oneOf(truthOf(qualification), UNIVERSITY_UP),
  political_theory_any: ({ politicalTheory }) => isAny(truthOf(politicalTheory)),
  state_management_any: ({ stateManagement }) => isAny(truthOf(stateManagement)),
  rated_good_up: ({ rating }) => oneOf(rating, ['excellent', 'good']),
};

function isAny(level: string | null): boolean | null {
  return level === null ? null : level !== 'none';
}

const DIMENSIONS: Readonly<Record<string, (person: Person) => string | null>> = {
  staff_group: ({ staffGroup }) => staffGroup,
  gender: ({ gender }) => gender,
  ethnicity: ({ ethnicity }) => ethnicity,
  religion: ({ religion }) => religion,
  birth_precision: ({ birth }) => birth?.precision ?? null,
  general_education: ({ generalEducation }) => truthOf(generalEducation),
  qualification: ({ qualification }) => truthOf(qualification),
  specialisation: ({ training }) => training?.specialisation ?? null,
  political_theory: ({ politicalTheory }) => truthOf(politicalTheory),
  state_management: ({ stateManagement }) => truthOf(stateManagement),
  rank_code: ({ salary }) => salary.rank?.code ?? null,
  rating: ({ rating }) => rating,
  position: ({ post, unit }) => postTitle(post, unit),
  unit: ({ unit }) => unit.title,
};

export interface IndicatorFigure {
  readonly id: string;
  /** A staff group, or null for everybody. */
  readonly group: StaffGroup | null;
  readonly numerator: number;
  /** Everybody of the group: what is not recorded stays in it. */
  readonly denominator: number;
  /** Of the denominator, how many the roster says nothing about. */
  readonly unknown: number;
}

type Counts = Readonly<Record<string, number>>;

export interface Figures {
  readonly asOf: string;
  readonly people: number;
  readonly indicators: readonly IndicatorFigure[];
  /** By dimension and its value; `not_recorded` where the roster says nothing. */
  readonly counts: Readonly<Record<string, Counts>>;
  readonly countsByStaffGroup: Readonly<Record<StaffGroup, Readonly<Record<string, Counts>>>>;
  /** Civil servants whose field of study suits the post, by the families that the generator dealt. */
  readonly civilServantSpecialisation: Counts;
}

/** The truth about the people, counted from them before any of it is misspelt. */
export function countFigures(people: readonly Person[]): Figures {
  const cadres = people.filter(({ staffGroup }) => staffGroup === 'cadre');
  const civilServants = people.filter(({ staffGroup }) => staffGroup === 'civil_servant');
  return {
    asOf: toIsoDate(AS_OF),
    people: people.length,
    indicators: [
      ...indicatorsOf(people, null),
      ...indicatorsOf(cadres, 'cadre'),
      ...indicatorsOf(civilServants, 'civil_servant'),
    ],
    counts: countsOf(people, Object.keys(DIMENSIONS)),
    countsByStaffGroup: {
      cadre: countsOf(cadres, GROUPED),
      civil_servant: countsOf(civilServants, GROUPED),
    },
    civilServantSpecialisation: count(civilServants, ({ training }) =>
      training === null ? null : training.suitsPost === true ? 'suits' : 'does_not_suit',
    ),
  };
}

const GROUPED = [
  'gender',
  'general_education',
  'qualification',
  'political_theory',
  'state_management',
  'rating',
];

function indicatorsOf(people: readonly Person[], group: StaffGroup | null): IndicatorFigure[] {
  return Object.entries(INDICATORS).map(([id, test]) => {
    const answers = people.map(test);
    return {
      id,
      group,
      numerator: answers.filter((answer) => answer === true).length,
      denominator: people.length,
      unknown: answers.filter((answer) => answer === null).length,
    };
  });
}

function countsOf(people: readonly Person[], dimensions: readonly string[]): Record<string, Counts> {
  return Object.fromEntries(
    dimensions.map((dimension) => [dimension, count(people, DIMENSIONS[dimension] ?? (() => null))]),
  );
}

function count(people: readonly Person[], valueOf: (person: Person) => string | null): Counts {
  const counts = new Map<string, number>();
  for (const person of people) {
    const value = valueOf(person) ?? 'not_recorded';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const entries = [...counts].sort(
    ([leftValue, left], [rightValue, right]) => right - left || (leftValue < rightValue ? -1 : 1),
  );
  return Object.fromEntries(entries);
}
