import { staffGroups } from '../vocabularies/staff-group';
import type { Field } from '../field';

export const staffGroup: Field = {
  id: 'staff_group',
  label: { vi: 'Đối tượng', en: 'Staff group' },
  kind: 'category',
  headers: [
    'Đối tượng',
    'Loại cán bộ',
    'Nhóm đối tượng',
    'Loại',
    'CB/CC/VC',
    'CBCC',
    'CBCCVC',
    'Loại hình',
    'Phân loại',
    'Loại CBCC',
    'Diện',
    'Cán bộ/công chức',
    'Cán bộ, công chức',
    'Nhóm',
    'Loại đối tượng',
    'Phân loại cán bộ',
    'Staff group',
    'Staff type',
    'Category',
    'Employee group',
    'Employee type',
    'Employment type',
  ],
  vocabulary: staffGroups,
};
