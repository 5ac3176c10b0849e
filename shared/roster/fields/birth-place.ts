import type { Field } from '../field';

export const birthPlace: Field = {
  id: 'birth_place',
  label: { vi: 'Nơi sinh', en: 'Place of birth' },
  kind: 'text',
  headers: ['Nơi sinh', 'Place of birth', 'Birthplace'],
};
