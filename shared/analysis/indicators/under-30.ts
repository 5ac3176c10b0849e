import type { Indicator } from '../indicator';

export const under30: Indicator = {
  id: 'under_30',
  label: { vi: 'Dưới 30 tuổi', en: 'Under 30' },
  definition: {
    vi: 'Số người chưa đủ 30 tuổi (tính tròn năm) tại ngày tính, trên tổng số người. Chỉ ghi năm sinh thì tính từ ngày 01/01 năm đó.',
    en: 'People who have not completed 30 years of age at the reference date, of all people. A bare year of birth counts from 1 January.',
  },
  basis: {
    vi: 'Cách tính tuổi: Điều 3 Nghị định 135/2020/NĐ-CP',
    en: 'Reckoning of age: Decree 135/2020/ND-CP, Article 3',
  },
  numerator: { age: { below: 30 } },
  unknown: { dimension: 'age_band', in: [null] },
};
