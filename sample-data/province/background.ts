import { pick } from '../random/pick';
import { chance, type Random } from '../random/random';
import type { Ethnicity } from './ethnicity';
import type { Unit } from './unit';

const LOWLANDS = [
  'Thái Bình',
  'Nam Định',
  'Hưng Yên',
  'Hải Dương',
  'Hà Nam',
  'Phú Thọ',
  'Thanh Hóa',
  'Nghệ An',
];
const KIND_NAMES = { commune: 'Xã', ward: 'Phường', township: 'Thị trấn' } as const;
const NOTES = ['Kiêm nhiệm', 'Nghỉ thai sản', 'Đang học đại học', 'Mới điều động', 'Biệt phái'];

export function randomHomeTown(
  random: Random,
  ethnicity: Ethnicity,
  unit: Unit,
  units: readonly Unit[],
): string {
  if (ethnicity === 'Kinh' && chance(random, 0.7)) return `Tỉnh ${pick(random, LOWLANDS)}`;
  const home = chance(random, 0.75) ? unit : pick(random, units);
  return `${KIND_NAMES[home.kind]} ${home.name}, tỉnh Mẫu`;
}

export function randomReligion(random: Random, ethnicity: Ethnicity): string | null {
  if (chance(random, 0.015)) return null;
  if (ethnicity === 'HMông' && chance(random, 0.03)) return 'Tin lành';
  if (ethnicity === 'Kinh' && chance(random, 0.02)) return 'Công giáo';
  return 'Không';
}

export function randomNote(random: Random): string | null {
  return chance(random, 0.03) ? pick(random, NOTES) : null;
}
