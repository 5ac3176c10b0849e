import type { Field } from '../field';

export const trainingInstitution: Field = {
  id: 'training_institution',
  label: { vi: 'Cơ sở đào tạo', en: 'Training institution' },
  kind: 'text',
  headers: [
    'Tên trường',
    'Nơi đào tạo',
    'Cơ sở đào tạo',
    'Trường đào tạo',
    'Trường',
    'Institution',
    'University name',
    'School',
  ],
};
