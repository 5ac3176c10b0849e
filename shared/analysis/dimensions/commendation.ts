import type { Dimension } from '../dimension';

export const commendation: Dimension = {
  id: 'commendation',
  label: { vi: 'Khen thưởng', en: 'Commendation' },
  source: { column: 'commendation' },
};
