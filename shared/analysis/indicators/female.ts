import type { Indicator } from '../indicator';

export const female: Indicator = {
  id: 'female',
  label: { vi: 'Nữ', en: 'Women' },
  definition: {
    vi: 'Số nữ trên tổng số người.',
    en: 'Women, of all people.',
  },
  basis: {
    vi: 'Biểu BM01/BNV, BM02/BNV, Thông tư 11/2012/TT-BNV',
    en: 'Forms BM01/BNV and BM02/BNV, Circular 11/2012/TT-BNV',
  },
  numerator: { dimension: 'gender', in: ['female'] },
  unknown: { dimension: 'gender', in: [null] },
};
