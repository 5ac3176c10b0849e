import type { Indicator } from '../indicator';

export const specialisationMatch: Indicator = {
  id: 'specialisation_match',
  label: { vi: 'Chuyên ngành phù hợp vị trí', en: 'Specialisation fits the post' },
  definition: {
    vi: 'Số người có chuyên ngành đào tạo phù hợp với chức danh theo bảng ngành của tỉnh, trên tổng số người. Chưa đủ thông tin thì tính riêng.',
    en: 'People whose training specialisation fits their post by the province’s table of fields, of all people. Those without enough information are counted apart.',
  },
  basis: {
    vi: 'Nghị định 33/2023/NĐ-CP, Điều 10; Nghị định 170/2025/NĐ-CP, Điều 4',
    en: 'Decree 33/2023/ND-CP, Article 10; Decree 170/2025/ND-CP, Article 4',
  },
  numerator: { dimension: 'specialisation_match', in: ['match'] },
  unknown: { dimension: 'specialisation_match', in: [null] },
};
