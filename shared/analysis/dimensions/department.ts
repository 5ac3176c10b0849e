import type { Dimension } from '../dimension';

export const department: Dimension = {
  id: 'department',
  label: { vi: 'Phòng ban', en: 'Department' },
  source: { column: 'department' },
};
