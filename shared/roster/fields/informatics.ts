import type { Field } from '../field';

export const informatics: Field = {
  id: 'informatics',
  label: { vi: 'Tin học', en: 'Informatics' },
  kind: 'text',
  headers: [
    'Tin học',
    'TH',
    'CNTT',
    'Trình độ tin học',
    'TĐ tin học',
    'Chứng chỉ tin học',
    'CC tin học',
    'Công nghệ thông tin',
    'Informatics',
    'IT skills',
  ],
};
