import type { Indicator } from '../indicator';

export const qualifiedCollegeUp: Indicator = {
  id: 'qualified_college_up',
  label: { vi: 'Chuyên môn từ cao đẳng trở lên', en: 'Qualified: college and above' },
  definition: {
    vi: 'Số người có trình độ chuyên môn cao nhất từ cao đẳng trở lên, trên tổng số người.',
    en: 'People whose highest qualification is college level or above, of all people.',
  },
  basis: {
    vi: 'Nghị định 33/2023/NĐ-CP, Điều 8 và Điều 10; bậc trình độ: Quyết định 1982/QĐ-TTg',
    en: 'Decree 33/2023/ND-CP, Articles 8 and 10; levels: Decision 1982/QD-TTg',
  },
  numerator: { dimension: 'qualification', atLeast: 'college' },
  unknown: { dimension: 'qualification', in: [null] },
};
