import type { Indicator } from '../indicator';

export const partyMember: Indicator = {
  id: 'party_member',
  label: { vi: 'Đảng viên', en: 'Party members' },
  definition: {
    vi: 'Số đảng viên, kể cả đảng viên dự bị, trên tổng số người.',
    en: 'Party members, probationary ones included, of all people.',
  },
  basis: {
    vi: 'Biểu BM01/BNV, BM02/BNV, Thông tư 11/2012/TT-BNV',
    en: 'Forms BM01/BNV and BM02/BNV, Circular 11/2012/TT-BNV',
  },
  numerator: { dimension: 'party_member', in: ['yes'] },
  unknown: { dimension: 'party_member', in: [null] },
};
