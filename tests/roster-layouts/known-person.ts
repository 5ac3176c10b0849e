import type { Day } from '../../sample-data/province/day';

/** The category ids of the contract. */
export type Gender = 'female' | 'male';
export type StaffGroup = 'cadre' | 'civil_servant' | 'public_employee' | 'part_time' | 'contract';
export type GeneralEducation = 'upper_secondary' | 'lower_secondary' | 'primary';
export type Qualification =
  'doctorate' | 'master' | 'university' | 'college' | 'intermediate' | 'elementary' | 'none';
export type PoliticalTheory = 'bachelor' | 'advanced' | 'intermediate' | 'elementary' | 'none';
export type StateManagement =
  'senior_specialist' | 'principal_specialist' | 'specialist' | 'officer' | 'none';
export type Rating = 'excellent' | 'good' | 'complete' | 'incomplete';

export type Precision = 'day' | 'month' | 'year';

/** A birth date as far as it is known; the parts below the precision are 1. */
export interface KnownBirth extends Day {
  readonly precision: Precision;
}

/** Somebody of whom everything is known that a roster could say; null is not known to anybody. */
export interface KnownPerson {
  readonly fullName: string;
  readonly gender: Gender;
  readonly birth: KnownBirth;
  readonly ethnicity: string;
  /** The bare name of the commune. */
  readonly unit: string;
  readonly staffGroup: StaffGroup;
  readonly position: string;
  readonly partyMember: boolean;
  readonly generalEducation: GeneralEducation | null;
  readonly qualification: Qualification | null;
  /** Null where there is no qualification to specialise in. */
  readonly specialisation: string | null;
  readonly politicalTheory: PoliticalTheory | null;
  readonly stateManagement: StateManagement | null;
  readonly rating: Rating | null;
}
