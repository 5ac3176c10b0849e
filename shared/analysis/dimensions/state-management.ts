import { stateManagementLevels } from '../../roster/vocabularies/state-management';
import type { Dimension } from '../dimension';

export const stateManagement: Dimension = {
  id: 'state_management',
  label: { vi: 'Quản lý nhà nước', en: 'State management' },
  categories: stateManagementLevels.categories,
  ordered: true,
  source: { column: 'state_management' },
};
