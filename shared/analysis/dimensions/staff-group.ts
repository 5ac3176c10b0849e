import { staffGroups } from '../../roster/vocabularies/staff-group';
import type { Dimension } from '../dimension';

export const staffGroup: Dimension = {
  id: 'staff_group',
  label: { vi: 'Đối tượng', en: 'Staff group' },
  categories: staffGroups.categories,
  source: { column: 'staff_group' },
};
