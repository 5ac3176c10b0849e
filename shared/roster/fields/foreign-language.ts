import type { Field } from '../field';

export const foreignLanguage: Field = {
  id: 'foreign_language',
  label: { vi: 'Ngoại ngữ', en: 'Foreign language' },
  kind: 'text',
  headers: [
    'Ngoại ngữ',
    'NN',
    'Anh văn',
    'Tiếng Anh',
    'TĐNN',
    'Ngoại ngữ khác',
    'Trình độ ngoại ngữ',
    'TĐ ngoại ngữ',
    'Chứng chỉ ngoại ngữ',
    'CC ngoại ngữ',
    'Foreign language',
    'English',
  ],
};
