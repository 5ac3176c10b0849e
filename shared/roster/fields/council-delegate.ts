import type { Field } from '../field';

export const councilDelegate: Field = {
  id: 'council_delegate',
  label: { vi: 'Đại biểu HĐND', en: 'People’s Council delegate' },
  kind: 'text',
  headers: ['Đại biểu HĐND', 'Đại biểu Hội đồng nhân dân', 'ĐB HĐND'],
};
