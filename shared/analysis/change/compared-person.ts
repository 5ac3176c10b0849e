import type { PersonValue } from '../../contract/people';

/** What is compared of a person of a snapshot: ids of `shared/roster/fields`. */
export const comparedFields = [
  'full_name',
  'birth_date',
  'gender',
  'ethnicity',
  'unit',
  'staff_group',
  'party_member',
  'position',
  'job',
  'rank',
  'salary_step',
  'salary_coefficient',
  'general_education',
  'qualification',
  'specialisation',
  'political_theory',
  'state_management',
] as const;
export type ComparedField = (typeof comparedFields)[number];

export interface ComparedPerson {
  /** Their number in the snapshot. */
  readonly person: number;
  readonly nationalId: string | null;
  readonly staffCode: string | null;
  /** From 2: nothing tells them from so many before them in the snapshot. */
  readonly twin?: number;
  /** The name, folded. */
  readonly nameKey: string;
  /** When they were recruited into the service, as exact as it is known: `2024-03-05`, `2024`. */
  readonly recruited: string | null;
  /** As exact as it is known: `1985-03-05`, `1985`. */
  readonly values: Readonly<Record<ComparedField, PersonValue>>;
}

/** Of so many somebody is recorded in a column that a roster has. */
const enoughToTell = 200;
/** Of so many nobody is recorded in a column only where it is not there, when in the other snapshot most are. */
const someToTell = 10;
const mostly = 0.8;

/**
 * What can be compared: what one of the snapshots records of nobody has no column there, and nobody has changed in it. Of
 * few people a column may be empty for all of them, unless the other snapshot records it of nobody too, or of most.
 */
export function comparableFields(
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
): readonly ComparedField[] {
  const recorded = (people: readonly ComparedPerson[], field: ComparedField): number =>
    people.filter(({ values }) => values[field] !== null).length;
  const isThere = (people: readonly ComparedPerson[], own: number, other: number): boolean =>
    own > 0 || (people.length < enoughToTell && other > 0 && (people.length < someToTell || other < mostly));
  return comparedFields.filter((field) => {
    const [earlier, later] = [recorded(before, field), recorded(after, field)];
    return isThere(before, earlier, later / after.length) && isThere(after, later, earlier / before.length);
  });
}

/** By what somebody is known again in the answers about doubtful pairs; nobody else of the snapshot has the same. */
export function identityOf({ nationalId, staffCode, nameKey, values, twin }: ComparedPerson): string {
  const known = [nationalId ?? staffCode ?? '', nameKey, values.birth_date ?? '', values.unit ?? ''].join(
    '|',
  );
  return twin === undefined ? known : `${known}|#${twin}`;
}

/** Numbers those who would be known by the same, in the order of the snapshot. */
export function tellTwins(people: readonly ComparedPerson[]): ComparedPerson[] {
  const seen = new Map<string, number>();
  return people.map((person) => {
    const twin = (seen.get(identityOf(person)) ?? 0) + 1;
    seen.set(identityOf(person), twin);
    return twin === 1 ? person : { ...person, twin };
  });
}
