import { pick, pickWeighted } from '../random/pick';
import { chance, type Random } from '../random/random';
import { AS_OF } from './as-of';
import type { Qualification } from './categories';
import type { Day } from './day';
import type { Post } from './posts';
import {
  CADRE_FAMILIES,
  SPECIALISATIONS,
  UNRELATED_FAMILIES,
  type SpecialisationFamily,
} from './specialisations';

/** Where the highest qualification comes from. */
export interface Training {
  readonly specialisation: string;
  readonly mode: string;
  readonly graduated: number;
  /** Whether the field of study suits the post; null for posts that any field suits. */
  readonly suitsPost: boolean | null;
}

/** The youngest age at graduation. */
const GRADUATION_AGE: Readonly<Record<Exclude<Qualification, 'none'>, number>> = {
  ...{ master: 25, university: 22, college: 21, intermediate: 20, elementary: 19 },
};

export function randomTraining(
  random: Random,
  post: Post,
  qualification: Exclude<Qualification, 'none'>,
  born: Day,
): Training {
  const family = randomFamily(random, post);
  const earliest = born.year + GRADUATION_AGE[qualification];
  const graduated = Math.min(AS_OF.year, earliest + pick(random, [0, 0, 0, 1, 1, 2, 3, 6, 9, 13]));
  return {
    specialisation: pick(random, SPECIALISATIONS[family]),
    mode: randomMode(random, graduated - earliest),
    graduated,
    suitsPost: post.families.length === 0 ? null : post.families.includes(family),
  };
}

function randomFamily(random: Random, post: Post): SpecialisationFamily {
  if (post.families.length === 0) return pickWeighted(random, CADRE_FAMILIES);
  if (chance(random, 0.84)) return pick(random, post.families);
  return pick(random, UNRELATED_FAMILIES);
}

function randomMode(random: Random, yearsLate: number): string {
  if (yearsLate <= 1) return 'Chính quy';
  return pick(random, ['Vừa làm vừa học', 'Vừa làm vừa học', 'Tại chức', 'Từ xa', 'Liên thông']);
}
