import { deal } from '../random/deal';
import type { Random } from '../random/random';
import type { PoliticalTheory, Qualification, Recorded } from './categories';
import type { Quota } from './quotas';
import type { Seat } from './seats';

/** The higher levels go to the holders of senior posts with a degree, none and elementary to the others. */
export function dealPoliticalTheory(
  random: Random,
  seats: readonly Seat[],
  { politicalTheory: counts, unrecognisable }: Quota,
  isUnder40: (seat: Seat) => boolean,
  qualificationOf: (seat: Seat) => Recorded<Qualification>,
): Map<Seat, Recorded<PoliticalTheory>> {
  const high = (seat: Seat): number => {
    const qualification = qualificationOf(seat);
    if (qualification !== 'university' && qualification !== 'master') return 0;
    return seat.post.seniority * (isUnder40(seat) ? 0.6 : 1);
  };
  const junior = (seat: Seat): number => (seat.post.seniority >= 4 ? 0 : isUnder40(seat) ? 1 : 0.75);
  return deal<Seat, Recorded<PoliticalTheory>>(
    random,
    seats,
    [
      { value: 'bachelor', count: counts.bachelor, weight: high },
      { value: 'advanced', count: counts.advanced, weight: high },
      ...unrecognisable.politicalTheory.map((value) => ({ value, count: 1, weight: junior })),
      { value: null, count: counts.blank },
      { value: 'none', count: counts.none, weight: junior },
      { value: 'elementary', count: counts.elementary, weight: junior },
    ],
    'intermediate',
  );
}
