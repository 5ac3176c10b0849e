/** The canonical names, and the ways in which rosters write them. */
export const ETHNICITY_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  Kinh: ['Kinh'],
  Thái: ['Thái', 'thái'],
  HMông: ['Mông', 'HMông', "H'Mông", 'Hmông', 'H Mông'],
  Tày: ['Tày'],
  Dao: ['Dao'],
  'Khơ-mú': ['Khơ Mú', 'Khơ-mú', 'Khơ mú'],
  'Hà Nhì': ['Hà Nhì', 'Hà nhì'],
  Giáy: ['Giáy'],
  Mường: ['Mường'],
  Nùng: ['Nùng'],
  'Xinh-mun': ['Xinh Mun', 'Xinh-mun'],
};

export const ETHNICITIES = Object.keys(ETHNICITY_SPELLINGS);
