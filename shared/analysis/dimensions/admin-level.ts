import { adminLevels } from '../../roster/vocabularies/admin-level';
import type { Dimension } from '../dimension';

export const adminLevel: Dimension = {
  id: 'admin_level',
  label: { vi: 'Cấp hành chính', en: 'Administrative level' },
  categories: adminLevels.categories,
  source: { column: 'admin_level' },
};
