import type { Ethnicity } from '../province/ethnicity';

/** Groups that rosters write in several ways; the others stand as they are. */
export const ETHNICITY_SPELLINGS: Readonly<Partial<Record<Ethnicity, Readonly<Record<string, number>>>>> = {
  HMông: { Mông: 58, "H'Mông": 15, Hmông: 11, HMông: 10, 'H’Mông': 4, 'H Mông': 1, mông: 1 },
  Thái: { Thái: 97, thái: 2, THÁI: 1 },
  Kinh: { Kinh: 97, kinh: 2, KINH: 1 },
  'Khơ-mú': { 'Khơ Mú': 5, 'Khơ mú': 3, 'Khơ-mú': 3, Khơmú: 1 },
  'Hà Nhì': { 'Hà Nhì': 4, 'Hà nhì': 2 },
  'Xinh-mun': { 'Xinh Mun': 2, 'Xinh-mun': 1 },
  'Si La': { 'Si La': 1 },
  'Phù Lá': { 'Phù Lá': 1 },
};
