import type { Field } from '../field';

export const phone: Field = {
  id: 'phone',
  label: { vi: 'Điện thoại', en: 'Phone' },
  kind: 'code',
  headers: ['Điện thoại', 'Số điện thoại', 'ĐT', 'SĐT', 'Số ĐT', 'Phone', 'Telephone', 'Di động'],
  identifying: true,
};
