import { pick } from '../random/pick';
import { chance, type Random } from '../random/random';
import type { Gender } from './categories';
import type { Ethnicity } from './ethnicity';
import { NAME_POOLS, OTHER_GIVEN_NAMES, type NamePool } from './name-pools';

export interface PersonName {
  readonly family: string;
  /** Middle names; empty where the group has none. */
  readonly middle: string;
  readonly given: string;
}

export function fullName({ family, middle, given }: PersonName): string {
  return [family, middle, given].filter((part) => part !== '').join(' ');
}

/** A name in the manner of the ethnic group; any likeness to a real person is chance. */
export function randomName(random: Random, ethnicity: Ethnicity, gender: Gender): PersonName {
  const pool = NAME_POOLS[ethnicity] ?? NAME_POOLS.Thái;
  const own = pool.given[gender];
  return {
    family: pick(random, pool.family),
    middle: middleName(random, pool, gender),
    given: chance(random, pool.borrowsGivenNames)
      ? pick(random, OTHER_GIVEN_NAMES[gender])
      : pick(random, own),
  };
}

function middleName(random: Random, pool: NamePool, gender: Gender): string {
  if (chance(random, pool.usesMiddle)) return pick(random, pool.middle[gender]);
  return gender === 'female' ? 'Thị' : 'Văn';
}
