import type { Field } from '../field';

export const birthDate: Field = {
  id: 'birth_date',
  label: { vi: 'Ngày sinh', en: 'Birth date' },
  kind: 'date',
  headers: [
    'Ngày sinh',
    'Ngày, tháng, năm sinh',
    'Ngày tháng năm sinh',
    'NTNS',
    'Ngày tháng năm sinh',
    'Sinh ngày',
    'Năm sinh',
    'NS',
    'Tháng năm sinh',
    'Ngày/tháng/năm sinh',
    'dob',
    'Date of birth',
    'Birth date',
    'Birthdate',
    'Year of birth',
    'Tuổi đời',
    'Sinh năm',
    'Ngày, tháng, năm, sinh',
  ],
};
