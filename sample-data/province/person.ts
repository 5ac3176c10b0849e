import type {
  Gender,
  GeneralEducation,
  PoliticalTheory,
  Qualification,
  Rating,
  Recorded,
  StaffGroup,
  StateManagement,
} from './categories';
import type { Day } from './day';
import type { Ethnicity } from './ethnicity';
import type { PersonName } from './person-name';
import type { Post } from './posts';
import type { Salary } from './salary';
import type { Training } from './training';
import type { Unit } from './unit';

export interface Birth {
  readonly day: Day;
  /** `year`: the roster gives the bare year, and the day is 1 January of it. */
  readonly precision: 'day' | 'year';
}

/** One invented person, as a faultless roster would hold them; null is "not recorded". */
export interface Person {
  /** From 0; unique in a roster of any size. */
  readonly index: number;
  readonly name: PersonName;
  readonly gender: Gender | null;
  readonly birth: Birth | null;
  readonly ethnicity: Ethnicity | null;
  readonly religion: string | null;
  readonly homeTown: string | null;
  readonly nationalId: string;
  readonly unit: Unit;
  readonly staffGroup: StaffGroup;
  readonly post: Post;
  readonly recruited: Day | null;
  readonly appointed: Day | null;
  readonly salary: Salary;
  readonly generalEducation: Recorded<GeneralEducation>;
  readonly qualification: Recorded<Qualification>;
  readonly training: Training | null;
  readonly politicalTheory: Recorded<PoliticalTheory>;
  readonly stateManagement: Recorded<StateManagement>;
  readonly informatics: string | null;
  readonly foreignLanguage: string | null;
  readonly ethnicLanguage: string | null;
  readonly partyMember: boolean | null;
  readonly joinedParty: Day | null;
  readonly rating: Rating | null;
  readonly note: string | null;
}
