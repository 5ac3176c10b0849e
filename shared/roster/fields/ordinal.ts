import type { Field } from '../field';

export const ordinal: Field = {
  id: 'ordinal',
  label: { vi: 'Số thứ tự', en: 'Number' },
  kind: 'aside',
  headers: ['STT', 'Stt', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'No', 'No.', 'id', '#', 'Ordinal'],
};
