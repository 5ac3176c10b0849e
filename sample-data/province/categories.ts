/** The category ids of the contract, as far as a commune-level province has them. */
export type Gender = 'female' | 'male';
export type StaffGroup = 'cadre' | 'civil_servant';
export type GeneralEducation = 'upper_secondary' | 'lower_secondary' | 'primary';
export type Qualification = 'master' | 'university' | 'college' | 'intermediate' | 'elementary' | 'none';
export type PoliticalTheory = 'bachelor' | 'advanced' | 'intermediate' | 'elementary' | 'none';
export type StateManagement = 'principal_specialist' | 'specialist' | 'officer' | 'none';
export type Rating = 'excellent' | 'good' | 'complete' | 'incomplete';

/** What a roster says although no category answers to it; it ends as not recorded. */
export interface Unrecognisable {
  readonly written: string;
}

/** A recorded category, a blank cell, or words that no category answers to. */
export type Recorded<Category extends string> = Category | Unrecognisable | null;

/** The category that a careful reader takes from it; null: not recorded. */
export function truthOf<Category extends string>(recorded: Recorded<Category>): Category | null {
  return typeof recorded === 'string' ? recorded : null;
}
