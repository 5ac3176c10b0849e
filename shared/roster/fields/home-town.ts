import type { Field } from '../field';

export const homeTown: Field = {
  id: 'home_town',
  label: { vi: 'Quê quán', en: 'Home town' },
  kind: 'text',
  headers: ['Quê quán', 'Nguyên quán', 'Quê', 'Home town', 'Hometown', 'Native place'],
};
