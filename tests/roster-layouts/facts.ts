import type * as known from './known-person';

/**
 * A column of ticks has no mark for this person. The form means "no"; a reader that calls it "not recorded" is
 * not wrong either.
 */
export const NOT_TICKED = 'not_ticked';
export type NotTicked = typeof NOT_TICKED;

/** What a rendered roster really says about one person; null: it says nothing. */
export interface Facts {
  readonly fullName: string;
  readonly gender: known.Gender | NotTicked | null;
  readonly birth: known.KnownBirth | null;
  readonly ethnicity: string | null;
  /** Where a column marks minorities; otherwise it follows from `ethnicity`. */
  readonly ethnicMinority: true | NotTicked | null;
  /** The bare name of the commune. */
  readonly unit: string | null;
  readonly staffGroup: known.StaffGroup | null;
  readonly position: string | null;
  readonly partyMember: boolean | NotTicked | null;
  readonly generalEducation: known.GeneralEducation | null;
  readonly qualification: known.Qualification | null;
  readonly specialisation: string | null;
  readonly politicalTheory: known.PoliticalTheory | null;
  readonly stateManagement: known.StateManagement | null;
  readonly rating: known.Rating | null;
}

export function nothingBut(fullName: string): Facts {
  return {
    fullName,
    gender: null,
    birth: null,
    ethnicity: null,
    ethnicMinority: null,
    unit: null,
    staffGroup: null,
    position: null,
    partyMember: null,
    generalEducation: null,
    qualification: null,
    specialisation: null,
    politicalTheory: null,
    stateManagement: null,
    rating: null,
  };
}
