import { qualifications } from '../../roster/vocabularies/qualification';
import type { Dimension } from '../dimension';

export const qualification: Dimension = {
  id: 'qualification',
  label: { vi: 'Trình độ chuyên môn', en: 'Qualification' },
  categories: qualifications.categories,
  ordered: true,
  source: { column: 'qualification' },
};
