import type { Indicator } from '../indicator';

export const ethnicMinority: Indicator = {
  id: 'ethnic_minority',
  label: { vi: 'Dân tộc thiểu số', en: 'Ethnic minority' },
  definition: {
    vi: 'Số người có ghi dân tộc khác Kinh, trên tổng số người.',
    en: 'People whose recorded ethnic group is not Kinh, of all people.',
  },
  basis: {
    vi: 'Biểu BM01/BNV, BM02/BNV, Thông tư 11/2012/TT-BNV',
    en: 'Forms BM01/BNV and BM02/BNV, Circular 11/2012/TT-BNV',
  },
  numerator: { dimension: 'ethnic_minority', in: ['yes'] },
  unknown: { dimension: 'ethnic_minority', in: [null] },
};
