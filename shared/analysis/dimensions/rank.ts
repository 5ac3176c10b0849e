import type { Dimension } from '../dimension';

export const rank: Dimension = {
  id: 'rank',
  label: { vi: 'Ngạch', en: 'Rank' },
  source: { column: 'rank' },
};
