import type { Dimension } from '../dimension';

export const discipline: Dimension = {
  id: 'discipline',
  label: { vi: 'Kỷ luật', en: 'Discipline' },
  sensitive: true,
  source: { column: 'discipline' },
};
