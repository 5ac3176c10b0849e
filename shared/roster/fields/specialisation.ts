import type { Field } from '../field';

export const specialisation: Field = {
  id: 'specialisation',
  label: { vi: 'Chuyên ngành đào tạo', en: 'Specialisation' },
  kind: 'text',
  headers: [
    'Chuyên ngành',
    'Chuyên ngành đào tạo',
    'Ngành đào tạo',
    'Ngành',
    'CN đào tạo',
    'Ngành học',
    'Chuyên ngành ĐT',
    'Ngành, chuyên ngành',
    'Ngành/chuyên ngành',
    'Chuyên ngành chuyên môn',
    'Ngành nghề đào tạo',
    'Ngành, nghề đào tạo',
    'Ngành ĐT',
    'Ngành chuyên môn',
    'CN ĐT',
    'Specialisation',
    'Specialization',
    'Major',
    'Field of study',
  ],
};
