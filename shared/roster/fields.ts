import type { Field } from './field';
import { adminLevel } from './fields/admin-level';
import { ageBandTick } from './fields/age-band-tick';
import { ageYears } from './fields/age-years';
import { appointmentDate } from './fields/appointment-date';
import { birthDate } from './fields/birth-date';
import { birthPlace } from './fields/birth-place';
import { commendation } from './fields/commendation';
import { concurrentPosition } from './fields/concurrent-position';
import { contractType } from './fields/contract-type';
import { councilDelegate } from './fields/council-delegate';
import { defenceEducation } from './fields/defence-education';
import { department } from './fields/department';
import { derivedColumn } from './fields/derived-column';
import { discipline } from './fields/discipline';
import { ethnicLanguage } from './fields/ethnic-language';
import { ethnicMinority } from './fields/ethnic-minority';
import { ethnicity } from './fields/ethnicity';
import { familyName } from './fields/family-name';
import { foreignLanguage } from './fields/foreign-language';
import { fullName } from './fields/full-name';
import { gender } from './fields/gender';
import { generalEducation } from './fields/general-education';
import { givenName } from './fields/given-name';
import { graduationYear } from './fields/graduation-year';
import { homeTown } from './fields/home-town';
import { informatics } from './fields/informatics';
import { job } from './fields/job';
import { nationalId } from './fields/national-id';
import { note } from './fields/note';
import { ordinal } from './fields/ordinal';
import { otherAllowance } from './fields/other-allowance';
import { otherParticulars } from './fields/other-particulars';
import { partyDate } from './fields/party-date';
import { partyMember } from './fields/party-member';
import { partyOfficialDate } from './fields/party-official-date';
import { partyPosition } from './fields/party-position';
import { phone } from './fields/phone';
import { plannedOrFormer } from './fields/planned-or-former';
import { politicalTheory } from './fields/political-theory';
import { position } from './fields/position';
import { positionAllowance } from './fields/position-allowance';
import { qualification } from './fields/qualification';
import { rank } from './fields/rank';
import { rankCode } from './fields/rank-code';
import { rating } from './fields/rating';
import { selfRating } from './fields/self-rating';
import { recruitmentDate } from './fields/recruitment-date';
import { religion } from './fields/religion';
import { residence } from './fields/residence';
import { salaryCoefficient } from './fields/salary-coefficient';
import { salaryDate } from './fields/salary-date';
import { salaryStep } from './fields/salary-step';
import { serviceTick } from './fields/service-tick';
import { specialisation } from './fields/specialisation';
import { staffCode } from './fields/staff-code';
import { staffGroup } from './fields/staff-group';
import { stateManagement } from './fields/state-management';
import { trainingInstitution } from './fields/training-institution';
import { trainingMode } from './fields/training-mode';
import { unit } from './fields/unit';
import { village } from './fields/village';

/** Every field of a roster, in the order of a person's card. To add one: a file in `fields/` and a line here. */
export const fields: readonly Field[] = [
  ordinal,
  fullName,
  familyName,
  givenName,
  staffCode,
  nationalId,
  birthDate,
  ageYears,
  gender,
  ethnicity,
  ethnicMinority,
  religion,
  birthPlace,
  homeTown,
  residence,
  phone,
  unit,
  department,
  village,
  position,
  partyPosition,
  concurrentPosition,
  job,
  staffGroup,
  adminLevel,
  contractType,
  recruitmentDate,
  appointmentDate,
  rank,
  rankCode,
  salaryStep,
  salaryCoefficient,
  salaryDate,
  positionAllowance,
  otherAllowance,
  generalEducation,
  qualification,
  specialisation,
  trainingInstitution,
  trainingMode,
  graduationYear,
  politicalTheory,
  stateManagement,
  informatics,
  foreignLanguage,
  ethnicLanguage,
  defenceEducation,
  partyMember,
  partyDate,
  partyOfficialDate,
  rating,
  selfRating,
  commendation,
  discipline,
  councilDelegate,
  ageBandTick,
  serviceTick,
  plannedOrFormer,
  otherParticulars,
  derivedColumn,
  note,
];

const byId = new Map(fields.map((field) => [field.id, field]));

export function findField(id: string): Field | undefined {
  return byId.get(id);
}
