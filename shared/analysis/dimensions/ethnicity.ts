import type { Dimension } from '../dimension';

export const ethnicity: Dimension = {
  id: 'ethnicity',
  label: { vi: 'Dân tộc', en: 'Ethnicity' },
  sensitive: true,
  source: { column: 'ethnicity' },
};
