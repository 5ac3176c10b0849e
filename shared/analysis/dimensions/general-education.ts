import { generalEducationLevels } from '../../roster/vocabularies/general-education';
import type { Dimension } from '../dimension';

export const generalEducation: Dimension = {
  id: 'general_education',
  label: { vi: 'Trình độ giáo dục phổ thông', en: 'General education' },
  categories: generalEducationLevels.categories,
  ordered: true,
  source: { column: 'general_education' },
};
