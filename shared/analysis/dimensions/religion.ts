import type { Dimension } from '../dimension';

export const religion: Dimension = {
  id: 'religion',
  label: { vi: 'Tôn giáo', en: 'Religion' },
  sensitive: true,
  source: { column: 'religion' },
};
