import { chance, type Random } from '../random/random';
import { AS_OF } from './as-of';
import { randomHomeTown, randomNote, randomReligion } from './background';
import { truthOf, type PoliticalTheory, type Recorded } from './categories';
import { randomAppointment, randomBirthDay, randomPartyEntry, randomRecruitment } from './dates-of-life';
import { completedYears } from './day';
import { randomEthnicity } from './ethnicity';
import { nationalId } from './national-id';
import type { Person } from './person';
import { randomName } from './person-name';
import { salaryOf } from './salary';
import type { Seat } from './seats';
import {
  randomEthnicLanguage,
  randomForeignLanguage,
  randomInformatics,
  randomStateManagement,
} from './skills';
import { randomTraining } from './training';
import type { Traits } from './traits';
import type { Unit } from './unit';

/** Somebody for a seat, with the traits dealt to it; the yearly rating is still open. */
export function createPerson(
  random: Random,
  index: number,
  seat: Seat,
  traits: Traits,
  units: readonly Unit[],
): Person {
  const { unit, post } = seat;
  const gender = chance(random, post.shareOfWomen) ? 'female' : 'male';
  const ethnicity = randomEthnicity(random, unit.mainEthnicity);
  const born = randomBirthDay(random, seat, gender, traits);
  const recruited = randomRecruitment(random, born);
  const qualification = truthOf(traits.qualification);
  const isMember = chance(random, partyShare(seat, traits.politicalTheory));
  const partyMember = chance(random, 0.003) ? null : isMember;
  return {
    index,
    name: randomName(random, ethnicity, gender),
    gender: chance(random, 0.002) ? null : gender,
    birth: traits.birth === 'blank' ? null : { day: born, precision: traits.birth },
    ethnicity: chance(random, 0.002) ? null : ethnicity,
    religion: randomReligion(random, ethnicity),
    homeTown: chance(random, 0.02) ? null : randomHomeTown(random, ethnicity, unit, units),
    nationalId: nationalId(index, gender, born.year),
    unit,
    staffGroup: post.staffGroup,
    post,
    recruited: chance(random, 0.01) ? null : recruited,
    appointed: post.staffGroup === 'cadre' ? randomAppointment(random, recruited) : null,
    salary: salaryOf(post, qualification, completedYears(recruited, AS_OF)),
    generalEducation: traits.generalEducation,
    qualification: traits.qualification,
    training:
      qualification === null || qualification === 'none'
        ? null
        : randomTraining(random, post, qualification, born),
    politicalTheory: traits.politicalTheory,
    stateManagement: randomStateManagement(random, seat, traits.qualification),
    informatics: randomInformatics(random, traits.under40),
    foreignLanguage: randomForeignLanguage(random, traits.under40),
    ethnicLanguage: randomEthnicLanguage(random, ethnicity),
    partyMember,
    joinedParty: partyMember === true && !chance(random, 0.02) ? randomPartyEntry(random, born) : null,
    rating: null,
    note: randomNote(random),
  };
}

/** Party schools take members; without political theory membership is rarer. */
function partyShare({ post }: Seat, politicalTheory: Recorded<PoliticalTheory>): number {
  if (post.staffGroup === 'cadre') return post.seniority >= 3 ? 1 : 0.95;
  switch (truthOf(politicalTheory)) {
    case 'bachelor':
    case 'advanced':
    case 'intermediate':
      return 0.99;
    case 'elementary':
      return 0.68;
    default:
      return 0.34;
  }
}
