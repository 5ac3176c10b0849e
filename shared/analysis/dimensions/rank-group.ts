import { rankGroups } from '../../roster/rank-groups';
import type { Dimension, DimensionCategory } from '../dimension';

const categories: readonly DimensionCategory[] = [
  {
    id: 'senior_specialist',
    label: { vi: 'Chuyên viên cao cấp và tương đương', en: 'Senior specialist and equal' },
  },
  {
    id: 'principal_specialist',
    label: { vi: 'Chuyên viên chính và tương đương', en: 'Principal specialist and equal' },
  },
  { id: 'specialist', label: { vi: 'Chuyên viên và tương đương', en: 'Specialist and equal' } },
  { id: 'officer', label: { vi: 'Cán sự và tương đương', en: 'Officer and equal' } },
  { id: 'employee', label: { vi: 'Nhân viên', en: 'Employee' } },
  { id: 'other', label: { vi: 'Ngạch, chức danh nghề nghiệp khác', en: 'Other rank or professional title' } },
];

export const rankGroup: Dimension = {
  id: 'rank_group',
  label: { vi: 'Nhóm ngạch', en: 'Rank group' },
  definition: {
    vi: 'Ngạch và tương đương như các cột của biểu BM01/BNV, Thông tư 11/2012/TT-BNV.',
    en: 'Ranks and their equals as the columns of form BM01/BNV, Circular 11/2012/TT-BNV.',
  },
  categories,
  source: {
    groupsOf: 'rank',
    groups: Object.entries(rankGroups).map(([id, values]) => ({ id, values })),
    rest: 'other',
  },
};
