import { generalEducationLevels } from '../vocabularies/general-education';
import type { Field } from '../field';

export const generalEducation: Field = {
  id: 'general_education',
  label: { vi: 'Trình độ giáo dục phổ thông', en: 'General education' },
  kind: 'category',
  headers: [
    'Trình độ văn hóa',
    'Văn hóa',
    'VH',
    'TĐVH',
    'Trình độ VH',
    'Trình độ GDPT',
    'GDPT',
    'Trình độ giáo dục phổ thông',
    'Giáo dục phổ thông',
    'Trình độ học vấn',
    'Học vấn',
    'Phổ thông',
    'Trình độ phổ thông',
    'TĐ văn hóa',
    'Học vấn phổ thông',
    'Trình độ học vấn phổ thông',
    'TĐ học vấn',
    'general_education',
    'General education',
    'Education level',
    'Schooling',
  ],
  vocabulary: generalEducationLevels,
};
