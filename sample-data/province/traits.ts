import { chooseExactly } from '../random/choose-exactly';
import { deal } from '../random/deal';
import type { Random } from '../random/random';
import type { GeneralEducation, PoliticalTheory, Qualification, Recorded } from './categories';
import { dealGeneralEducation } from './deal-general-education';
import { dealPoliticalTheory } from './deal-political-theory';
import { dealQualification } from './deal-qualification';
import type { Quota } from './quotas';
import type { Seat } from './seats';

/** The values of a seat's holder that the quotas fix. */
export interface Traits {
  readonly under40: boolean;
  readonly birth: 'day' | 'year' | 'blank';
  readonly qualification: Recorded<Qualification>;
  readonly generalEducation: Recorded<GeneralEducation>;
  readonly politicalTheory: Recorded<PoliticalTheory>;
}

/** One in a hundred rosters' birth dates is a bare year. */
const BARE_YEAR_SHARE = 0.01;

/** Deals the quota of one staff group to its seats, so that every count comes out exactly. */
export function dealTraits(random: Random, seats: readonly Seat[], quota: Quota): Map<Seat, Traits> {
  const under40 = chooseExactly(random, seats, quota.under40, ({ post }) => post.youth);
  const isUnder40 = (seat: Seat): boolean => under40.has(seat);
  const births = deal<Seat, Traits['birth']>(
    random,
    seats,
    [
      { value: 'blank', count: quota.birthDateBlank, weight: (seat) => (isUnder40(seat) ? 0 : 1) },
      { value: 'year', count: Math.round(seats.length * BARE_YEAR_SHARE) },
    ],
    'day',
  );
  const qualifications = dealQualification(random, seats, quota, isUnder40);
  const qualificationOf = (seat: Seat): Recorded<Qualification> => qualifications.get(seat) ?? null;
  const educations = dealGeneralEducation(random, seats, quota, isUnder40, qualificationOf);
  const theories = dealPoliticalTheory(random, seats, quota, isUnder40, qualificationOf);
  return new Map(
    seats.map((seat) => [
      seat,
      {
        under40: isUnder40(seat),
        birth: births.get(seat) ?? 'day',
        qualification: qualificationOf(seat),
        generalEducation: educations.get(seat) ?? null,
        politicalTheory: theories.get(seat) ?? null,
      },
    ]),
  );
}
