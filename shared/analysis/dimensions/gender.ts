import { genders } from '../../roster/vocabularies/gender';
import type { Dimension } from '../dimension';

export const gender: Dimension = {
  id: 'gender',
  label: { vi: 'Giới tính', en: 'Gender' },
  categories: genders.categories,
  source: { column: 'gender' },
};
