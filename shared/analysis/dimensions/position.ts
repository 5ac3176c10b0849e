import type { Dimension } from '../dimension';

export const position: Dimension = {
  id: 'position',
  label: { vi: 'Chức vụ, chức danh', en: 'Position' },
  source: { column: 'position' },
};
