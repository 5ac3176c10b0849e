import type { Field } from '../field';

export const graduationYear: Field = {
  id: 'graduation_year',
  label: { vi: 'Năm tốt nghiệp', en: 'Year of graduation' },
  kind: 'text',
  headers: [
    'Năm tốt nghiệp',
    'Năm TN',
    'Tốt nghiệp năm',
    'Năm cấp bằng',
    'Graduation year',
    'Năm tốt nghiệp ĐH',
    'Năm nhận bằng',
  ],
};
