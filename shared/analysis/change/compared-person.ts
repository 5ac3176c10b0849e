import type { PersonValue } from '../../contract/people';

/** What is compared of a person of a snapshot: ids of `shared/roster/fields`. */
export const comparedFields = [
  'full_name',
  'birth_date',
  'gender',
  'ethnicity',
  'unit',
  'staff_group',
  'position',
  'job',
  'rank',
  'general_education',
  'qualification',
  'political_theory',
  'state_management',
] as const;
export type ComparedField = (typeof comparedFields)[number];

export interface ComparedPerson {
  /** Their number in the snapshot. */
  readonly person: number;
  readonly nationalId: string | null;
  readonly staffCode: string | null;
  /** The name, folded. */
  readonly nameKey: string;
  /** As exact as it is known: `1985-03-05`, `1985`. */
  readonly values: Readonly<Record<ComparedField, PersonValue>>;
}

/** By what somebody is known again in the answers about doubtful pairs. */
export function identityOf({ nationalId, staffCode, nameKey, values }: ComparedPerson): string {
  return [nationalId ?? staffCode ?? '', nameKey, values.birth_date ?? '', values.unit ?? ''].join('|');
}
