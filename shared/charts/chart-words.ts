import type { Language, Text } from '../text/language';

/** Words that stand inside charts. */
export const chartWords = {
  people: { vi: 'Số người', en: 'People' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  asOf: { vi: 'tính đến ngày', en: 'as of' },
  others: { vi: 'Khác', en: 'Other' },
  unitsNote: {
    vi: 'Cuối thanh: số người và tỷ lệ dưới 40 tuổi',
    en: 'At the end of each bar: people and share under 40',
  },
  otherUnits: { vi: 'đơn vị khác', en: 'other units' },
  agePyramid: { vi: 'Tháp tuổi theo giới tính', en: 'Age pyramid by sex' },
  men: { vi: 'Nam', en: 'Men' },
  women: { vi: 'Nữ', en: 'Women' },
  notDrawn: { vi: 'Chưa có thông tin về tuổi hoặc giới tính:', en: 'Age or sex not recorded:' },
  qualificationByGroup: {
    vi: 'Trình độ chuyên môn theo đối tượng',
    en: 'Qualification by staff group',
  },
  shareOfGroup: { vi: 'Số người và tỷ lệ trong từng nhóm', en: 'People, and share within each group' },
  specialisations: { vi: 'Chuyên ngành đào tạo', en: 'Training specialisation' },
  units: { vi: 'Quy mô đơn vị và tỷ lệ dưới 40 tuổi', en: 'Unit size and share under 40' },
  unitSizes: { vi: 'Quy mô đơn vị', en: 'Unit size' },
  unitsBySize: { vi: 'Số đơn vị theo quy mô', en: 'Units by size' },
  unitCount: { vi: 'Số đơn vị', en: 'Units' },
  unitsTop: {
    vi: '20 đơn vị đông nhất và tỷ lệ dưới 40 tuổi',
    en: '20 largest units and share under 40',
  },
  under40: { vi: 'Dưới 40 tuổi', en: 'Under 40' },
  from40: { vi: 'Từ 40 tuổi hoặc chưa rõ tuổi', en: '40 and over, or age not recorded' },
  largestDrawn: { vi: 'chỉ vẽ các mục đông nhất,', en: 'only the largest are drawn,' },
  by: { vi: 'theo', en: 'by' },
  and: { vi: 'và', en: 'and' },
  dashedLine: { vi: 'Đường nét đứt là tỷ lệ chung:', en: 'The dashed line is the share of all:' },
  noPeople: { vi: 'Không có người nào để vẽ.', en: 'There is nobody to draw.' },
  tooFew: {
    vi: 'Bản công khai không vẽ số liệu của quá ít người.',
    en: 'A public version draws nothing of so few people.',
  },
  unknown: { vi: 'chưa có thông tin', en: 'not recorded' },
  notInLine: { vi: 'Không vẽ:', en: 'Not drawn:' },
  numberAlone: {
    vi: '“Khác” là số cộng của nhiều mục nên chỉ ghi số, không vẽ',
    en: '“Other” is the sum of many and stands as a number, not drawn',
  },
  noFigure: { vi: 'Không có số liệu', en: 'No figure' },
  notInRoster: { vi: 'không có trong danh sách', en: 'not in the roster' },
  areas: { vi: 'đơn vị', en: 'units' },
  /** Of a map that no unit stands in. */
  areasAlone: { vi: 'vùng', en: 'areas' },
  overall: { vi: 'Tỷ lệ chung:', en: 'Share of all:' },
  columnsTogether: { vi: 'Vẽ số của tất cả các cột cộng lại', en: 'Drawn for all columns together' },
  notOnMap: { vi: 'Chưa có trên bản đồ:', en: 'Not on the map:' },
  andMore: { vi: 'và thêm', en: 'and' },
  noBoundaries: {
    vi: 'Chưa có tệp ranh giới để vẽ bản đồ.',
    en: 'No file of boundaries has been given yet.',
  },
  shareWithin: { vi: 'Tỷ lệ trong từng', en: 'Shares within each' },
} as const satisfies Record<string, Text>;

/** `20 đơn vị đông nhất`. */
export function largestUnits(count: string, language: Language): string {
  return language === 'vi' ? `${count} đơn vị đông nhất` : `${count} largest units`;
}

/** `1 person`, `2 people`: the word behind a count. */
export function peopleUnit(count: number, language: Language): string {
  if (language === 'vi') return 'người';
  return count === 1 ? 'person' : 'people';
}
