import type { Dimension } from './dimension';
import { adminLevel } from './dimensions/admin-level';
import { ageBand } from './dimensions/age-band';
import { ageBandLeaders } from './dimensions/age-band-leaders';
import { ageBandOfficial } from './dimensions/age-band-official';
import { ageBandParty } from './dimensions/age-band-party';
import { commendation } from './dimensions/commendation';
import { communeType } from './dimensions/commune-type';
import { contractType } from './dimensions/contract-type';
import { defenceEducation } from './dimensions/defence-education';
import { department } from './dimensions/department';
import { discipline } from './dimensions/discipline';
import { ethnicLanguage } from './dimensions/ethnic-language';
import { ethnicMinority } from './dimensions/ethnic-minority';
import { ethnicity } from './dimensions/ethnicity';
import { foreignLanguage } from './dimensions/foreign-language';
import { gender } from './dimensions/gender';
import { generalEducation } from './dimensions/general-education';
import { informatics } from './dimensions/informatics';
import { partyMember } from './dimensions/party-member';
import { partyPosition } from './dimensions/party-position';
import { partySeniority } from './dimensions/party-seniority';
import { politicalTheory } from './dimensions/political-theory';
import { position } from './dimensions/position';
import { qualification } from './dimensions/qualification';
import { rank } from './dimensions/rank';
import { rankGroup } from './dimensions/rank-group';
import { rating } from './dimensions/rating';
import { religion } from './dimensions/religion';
import { retirement } from './dimensions/retirement';
import { salaryStep } from './dimensions/salary-step';
import { seniority } from './dimensions/seniority';
import { specialisation } from './dimensions/specialisation';
import { specialisationMatch } from './dimensions/specialisation-match';
import { staffGroup } from './dimensions/staff-group';
import { stateManagement } from './dimensions/state-management';
import { trainingInstitution } from './dimensions/training-institution';
import { trainingMode } from './dimensions/training-mode';
import { unit } from './dimensions/unit';

/** Every built-in dimension people are divided by. To add one: a file in `dimensions/` and a line here. */
export const dimensions: readonly Dimension[] = [
  unit,
  staffGroup,
  adminLevel,
  communeType,
  gender,
  ageBand,
  ageBandOfficial,
  ageBandParty,
  ageBandLeaders,
  retirement,
  ethnicity,
  ethnicMinority,
  religion,
  partyMember,
  partySeniority,
  partyPosition,
  position,
  department,
  contractType,
  rank,
  rankGroup,
  salaryStep,
  seniority,
  generalEducation,
  qualification,
  specialisation,
  specialisationMatch,
  politicalTheory,
  stateManagement,
  trainingMode,
  trainingInstitution,
  informatics,
  foreignLanguage,
  ethnicLanguage,
  defenceEducation,
  rating,
  commendation,
  discipline,
];

const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));

export function findDimension(id: string): Dimension | undefined {
  return byId.get(id);
}
