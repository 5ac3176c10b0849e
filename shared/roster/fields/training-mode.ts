import type { Field } from '../field';

export const trainingMode: Field = {
  id: 'training_mode',
  label: { vi: 'Hình thức đào tạo', en: 'Mode of training' },
  kind: 'text',
  headers: [
    'Hệ đào tạo',
    'Hình thức đào tạo',
    'Loại hình đào tạo',
    'Loại hình ĐT',
    'Hệ ĐT',
    'HTĐT',
    'Hệ',
    'Mode of study',
  ],
};
