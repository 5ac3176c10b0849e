import { levelSection } from '../level-section';

export const generalEducation = levelSection({
  id: 'general_education',
  title: { vi: 'Trình độ giáo dục phổ thông', en: 'General education' },
  dimension: 'general_education',
});
