import type { Indicator } from '../indicator';

export const generalEducationStandard: Indicator = {
  id: 'general_education_standard',
  label: { vi: 'Đạt chuẩn giáo dục phổ thông', en: 'General education up to standard' },
  definition: {
    vi: 'Số người đã tốt nghiệp trung học phổ thông (12/12, hệ cũ 10/10, bổ túc), trên tổng số người.',
    en: 'People who completed upper secondary school (12/12, the old 10/10, continuing education), of all people.',
  },
  basis: { vi: 'Nghị định 33/2023/NĐ-CP, Điều 8 và Điều 10', en: 'Decree 33/2023/ND-CP, Articles 8 and 10' },
  numerator: { dimension: 'general_education', in: ['upper_secondary'] },
  unknown: { dimension: 'general_education', in: [null] },
};
