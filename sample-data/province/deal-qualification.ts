import { deal } from '../random/deal';
import type { Random } from '../random/random';
import type { Qualification, Recorded } from './categories';
import type { Quota } from './quotas';
import type { Seat } from './seats';

/** Low qualifications go to older people in junior posts, master's degrees to the young and to leaders. */
export function dealQualification(
  random: Random,
  seats: readonly Seat[],
  { qualification: counts }: Quota,
  isUnder40: (seat: Seat) => boolean,
): Map<Seat, Recorded<Qualification>> {
  const low = (seat: Seat): number => {
    if (seat.post.seniority >= 4) return 0;
    return isUnder40(seat) ? 0.6 : 1;
  };
  const intermediate = (seat: Seat): number => {
    if (seat.post.seniority === 5) return isUnder40(seat) ? 0.3 : 0.8;
    return isUnder40(seat) ? 0.75 : 1;
  };
  const master = (seat: Seat): number => (isUnder40(seat) || seat.post.seniority >= 4 ? 1 : 0.5);
  return deal<Seat, Recorded<Qualification>>(
    random,
    seats,
    [
      { value: 'none', count: counts.none, weight: low },
      { value: 'elementary', count: counts.elementary, weight: low },
      { value: 'master', count: counts.master, weight: master },
      { value: 'intermediate', count: counts.intermediate, weight: intermediate },
      { value: 'college', count: counts.college },
      { value: null, count: counts.blank },
    ],
    'university',
  );
}
