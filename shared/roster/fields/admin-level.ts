import { adminLevels } from '../vocabularies/admin-level';
import type { Field } from '../field';

export const adminLevel: Field = {
  id: 'admin_level',
  label: { vi: 'Cấp hành chính', en: 'Administrative level' },
  kind: 'category',
  headers: ['Cấp', 'Cấp hành chính', 'Cấp quản lý', 'Administrative level', 'Admin level'],
  vocabulary: adminLevels,
};
