import { genders } from '../vocabularies/gender';
import type { Field } from '../field';

export const gender: Field = {
  id: 'gender',
  label: { vi: 'Giới tính', en: 'Gender' },
  kind: 'category',
  headers: ['Giới tính', 'GT', 'Nam/Nữ', 'Phái', 'Giới', 'Gender', 'Sex', 'Nam, nữ'],
  vocabulary: genders,
};
