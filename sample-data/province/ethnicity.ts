import { chance, type Random } from '../random/random';
import { pickWeighted } from '../random/pick';

/** Ethnic groups of a north-western mountain province and their shares among commune staff, in per cent. */
const SHARES = {
  Thái: 37.2,
  HMông: 33.4,
  Kinh: 16.8,
  'Khơ-mú': 3.4,
  Dao: 2.1,
  'Hà Nhì': 1.9,
  Tày: 1.1,
  Giáy: 0.9,
  Lào: 0.8,
  Mường: 0.6,
  'Xinh-mun': 0.5,
  Kháng: 0.4,
  Cống: 0.3,
  Nùng: 0.3,
  Lự: 0.2,
  'Si La': 0.1,
  'Phù Lá': 0.1,
  Hoa: 0.1,
} as const;

export type Ethnicity = keyof typeof SHARES;

const LOCAL_SHARES = {
  HMông: 44,
  Thái: 38,
  'Khơ-mú': 5,
  Dao: 4,
  'Hà Nhì': 4,
  Kinh: 5,
} as const;

export function randomMainEthnicity(random: Random): Ethnicity {
  return pickWeighted(random, LOCAL_SHARES);
}

export function randomEthnicity(random: Random, mainOfUnit: Ethnicity): Ethnicity {
  return chance(random, 0.55) ? mainOfUnit : pickWeighted(random, SHARES);
}
