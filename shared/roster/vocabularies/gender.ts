import type { Vocabulary } from '../vocabulary';

/** Giới tính as the 2C-BNV/2008 record has it. */
export const genders: Vocabulary = {
  id: 'gender',
  ordered: false,
  categories: [
    {
      id: 'female',
      label: { vi: 'Nữ', en: 'Female' },
      spellings: [
        'Nữ',
        'Nu',
        'F',
        'Female',
        'Phụ nữ',
        'Woman',
        'Bà',
        'Gái',
        'Là nữ',
        'Nữ giới',
        'Cán bộ nữ',
        'CBCC nữ',
      ],
    },
    {
      id: 'male',
      label: { vi: 'Nam', en: 'Male' },
      spellings: ['Nam', 'M', 'Male', 'Man', 'Ông', 'Trai'],
    },
  ],
};
