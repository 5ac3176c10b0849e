import type { Indicator } from './indicator';
import { ethnicMinority } from './indicators/ethnic-minority';
import { female } from './indicators/female';
import { generalEducationStandard } from './indicators/general-education-standard';
import { partyMember } from './indicators/party-member';
import { politicalTheoryAny } from './indicators/political-theory-any';
import { qualifiedCollegeUp } from './indicators/qualified-college-up';
import { qualifiedElementaryUp } from './indicators/qualified-elementary-up';
import { qualifiedUniversityUp } from './indicators/qualified-university-up';
import { ratedGoodUp } from './indicators/rated-good-up';
import { specialisationMatch } from './indicators/specialisation-match';
import { stateManagementAny } from './indicators/state-management-any';
import { under30 } from './indicators/under-30';
import { under40 } from './indicators/under-40';

/** The library of indicators. To add one: a file in `indicators/` and a line here. */
export const indicators: readonly Indicator[] = [
  under40,
  under30,
  female,
  ethnicMinority,
  partyMember,
  generalEducationStandard,
  qualifiedElementaryUp,
  qualifiedCollegeUp,
  qualifiedUniversityUp,
  politicalTheoryAny,
  stateManagementAny,
  specialisationMatch,
  ratedGoodUp,
];

/** The tiles of the overview, in their order, and the columns of its units table. */
export const overviewIndicators: readonly Indicator[] = [
  under40,
  female,
  ethnicMinority,
  partyMember,
  qualifiedUniversityUp,
  politicalTheoryAny,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}
