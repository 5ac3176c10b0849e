import type { Field } from '../field';

export const serviceTick: Field = {
  id: 'service_tick',
  label: { vi: 'Thời gian công tác (cột đánh dấu)', en: 'Length of service (tick columns)' },
  kind: 'aside',
  headers: [
    'Thời gian công tác có tham gia BHXH',
    'Thâm niên',
    'Thâm niên công tác',
    'Số năm công tác',
    'Thời gian đóng BHXH',
    'Length of service',
  ],
};
