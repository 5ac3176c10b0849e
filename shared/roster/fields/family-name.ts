import type { Field } from '../field';

/** The first part of a name that stands in two columns; joined with `given_name` into `full_name`. */
export const familyName: Field = {
  id: 'family_name',
  label: { vi: 'Họ và chữ đệm', en: 'Family and middle name' },
  kind: 'name',
  headers: [
    'Họ đệm',
    'Họ và chữ đệm',
    'Họ và tên đệm',
    'Họ và đệm',
    'Họ',
    'Last name',
    'Family name',
    'Surname',
  ],
  identifying: true,
};
