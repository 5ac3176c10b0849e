import type { Dimension } from '../dimension';

export const specialisation: Dimension = {
  id: 'specialisation',
  label: { vi: 'Chuyên ngành đào tạo', en: 'Specialisation' },
  source: { column: 'specialisation' },
};
