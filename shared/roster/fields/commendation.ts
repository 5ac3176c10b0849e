import type { Field } from '../field';

export const commendation: Field = {
  id: 'commendation',
  label: { vi: 'Khen thưởng', en: 'Commendation' },
  kind: 'text',
  headers: ['Khen thưởng', 'Danh hiệu thi đua', 'Danh hiệu', 'Hình thức khen thưởng', 'Commendation'],
};
