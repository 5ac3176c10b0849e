import type { Field } from '../field';

export const discipline: Field = {
  id: 'discipline',
  label: { vi: 'Kỷ luật', en: 'Discipline' },
  kind: 'text',
  sensitive: true,
  headers: ['Kỷ luật', 'Hình thức kỷ luật', 'Discipline'],
};
