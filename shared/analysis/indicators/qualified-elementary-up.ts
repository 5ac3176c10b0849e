import type { Indicator } from '../indicator';

export const qualifiedElementaryUp: Indicator = {
  id: 'qualified_elementary_up',
  label: { vi: 'Chuyên môn từ sơ cấp trở lên', en: 'Qualified: elementary and above' },
  definition: {
    vi: 'Số người có trình độ chuyên môn cao nhất từ sơ cấp trở lên, trên tổng số người.',
    en: 'People whose highest qualification is elementary level or above, of all people.',
  },
  basis: {
    vi: 'Nghị định 33/2023/NĐ-CP, Điều 8 và Điều 10; bậc trình độ: Quyết định 1982/QĐ-TTg',
    en: 'Decree 33/2023/ND-CP, Articles 8 and 10; levels: Decision 1982/QD-TTg',
  },
  numerator: { dimension: 'qualification', atLeast: 'elementary' },
  unknown: { dimension: 'qualification', in: [null] },
};
