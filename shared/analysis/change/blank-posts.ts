import { isLeading } from '../../roster/position-levels';
import type { PersonValue } from '../../contract/people';
import type { ComparedPerson } from './compared-person';

/** The columns of a roster that tell posts. */
export type PostField = 'position' | 'job';

/** How the units of a roster write who has no leading post. */
export interface PostHabits {
  /** Whether a blank of this person means that they have none; false: it may as well be a gap. */
  readonly isBlankNone: (field: PostField, person: ComparedPerson) => boolean;
}

interface Written {
  leading: number;
  ordinary: number;
  blank: number;
}

/**
 * By unit, since the rosters of units differ: where leading posts are written, and ordinary people are as often blank as
 * not, a blank is no leading post. Where no post is written there is no such column; where nearly everybody has one
 * (“Văn phòng - thống kê”) a blank is a gap.
 */
export function postHabits(people: readonly ComparedPerson[]): PostHabits {
  const units: Record<PostField, Map<PersonValue, Written>> = { position: new Map(), job: new Map() };
  for (const { values } of people)
    for (const field of ['position', 'job'] as const) {
      const { unit, [field]: post } = values;
      const written = units[field].get(unit) ?? { leading: 0, ordinary: 0, blank: 0 };
      units[field].set(unit, written);
      if (post === null) written.blank += 1;
      else if (isLeading({ post: String(post), unit: unit === null ? null : String(unit) }))
        written.leading += 1;
      else written.ordinary += 1;
    }
  return {
    isBlankNone: (field, { values }) => {
      const written = units[field].get(values.unit);
      return written !== undefined && written.leading > 0 && written.blank >= written.ordinary;
    },
  };
}
