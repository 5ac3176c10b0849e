import type { Dimension } from '../dimension';

export const informatics: Dimension = {
  id: 'informatics',
  label: { vi: 'Tin học', en: 'Informatics' },
  source: { column: 'informatics' },
};
