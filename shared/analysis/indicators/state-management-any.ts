import type { Indicator } from '../indicator';

export const stateManagementAny: Indicator = {
  id: 'state_management_any',
  label: { vi: 'Đã bồi dưỡng quản lý nhà nước', en: 'State management training' },
  definition: {
    vi: 'Số người đã qua bồi dưỡng quản lý nhà nước theo một ngạch bất kỳ, kể cả người chỉ được đánh dấu là có, trên tổng số người.',
    en: 'People trained in state management for any rank, those only ticked included, of all people.',
  },
  basis: {
    vi: 'Biểu BM01/BNV, BM02/BNV, Thông tư 11/2012/TT-BNV',
    en: 'Forms BM01/BNV and BM02/BNV, Circular 11/2012/TT-BNV',
  },
  numerator: { dimension: 'state_management', atLeast: 'unspecified' },
  unknown: { dimension: 'state_management', in: [null] },
};
