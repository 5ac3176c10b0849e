import { deal } from '../random/deal';
import type { Random } from '../random/random';
import type { GeneralEducation, Qualification, Recorded } from './categories';
import type { Quota } from './quotas';
import type { Seat } from './seats';

/** Whoever has studied at a college or above has finished upper secondary school; the rest need not have. */
export function dealGeneralEducation(
  random: Random,
  seats: readonly Seat[],
  { generalEducation: counts, unrecognisable }: Quota,
  isUnder40: (seat: Seat) => boolean,
  qualificationOf: (seat: Seat) => Recorded<Qualification>,
): Map<Seat, Recorded<GeneralEducation>> {
  const primary = (seat: Seat): number => {
    const qualification = qualificationOf(seat);
    return qualification === 'elementary' || qualification === 'none' ? 1 : 0;
  };
  const lowerSecondary = (seat: Seat): number => {
    if (primary(seat) > 0) return 1;
    if (qualificationOf(seat) !== 'intermediate') return 0;
    return isUnder40(seat) ? 0.5 : 0.9;
  };
  return deal<Seat, Recorded<GeneralEducation>>(
    random,
    seats,
    [
      { value: 'primary', count: counts.primary, weight: primary },
      { value: 'lower_secondary', count: counts.lower_secondary, weight: lowerSecondary },
      ...unrecognisable.generalEducation.map((value) => ({ value, count: 1 })),
      { value: null, count: counts.blank },
    ],
    'upper_secondary',
  );
}
