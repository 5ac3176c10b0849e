import { pick } from '../random/pick';
import { chance, type Random } from '../random/random';
import type { Qualification, Recorded, StateManagement } from './categories';
import type { Ethnicity } from './ethnicity';
import type { Seat } from './seats';

const DEGREES: ReadonlySet<Recorded<Qualification>> = new Set<Recorded<Qualification>>([
  ...(['master', 'university', 'college'] as const),
]);

export function randomStateManagement(
  random: Random,
  { post }: Seat,
  qualification: Recorded<Qualification>,
): Recorded<StateManagement> {
  if (chance(random, 0.04)) return null;
  if (!DEGREES.has(qualification)) return chance(random, 0.25) ? 'officer' : 'none';
  if (post.seniority === 5 && chance(random, 0.08)) return 'principal_specialist';
  return chance(random, post.staffGroup === 'cadre' ? 0.52 : 0.61) ? 'specialist' : 'none';
}

export function randomInformatics(random: Random, under40: boolean): string | null {
  if (!chance(random, under40 ? 0.94 : 0.66)) return null;
  return pick(random, ['CNTT cơ bản', 'CNTT cơ bản', 'CNTT cơ bản', 'B', 'B', 'A', 'THVP', 'CNTT nâng cao']);
}

export function randomForeignLanguage(random: Random, under40: boolean): string | null {
  if (!chance(random, under40 ? 0.63 : 0.18)) return null;
  return pick(random, ['Anh B', 'Anh B', 'Anh A', 'B', 'A2', 'B1', 'Anh C', 'Tiếng Lào']);
}

const SPOKEN_BY_OTHERS = ['Tiếng Mông', 'Tiếng Mông', 'Tiếng Thái'] as const;

export function randomEthnicLanguage(random: Random, ethnicity: Ethnicity): string | null {
  if (!chance(random, ethnicity === 'Kinh' ? 0.42 : 0.2)) return null;
  return pick(random, SPOKEN_BY_OTHERS);
}
