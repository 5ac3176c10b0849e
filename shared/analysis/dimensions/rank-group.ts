import { rankGroups } from '../../roster/rank-groups';
import type { Text } from '../../text/language';
import type { Case, Dimension } from '../dimension';

const labels: readonly (readonly [id: string, label: Text])[] = [
  ['senior_specialist', { vi: 'Chuyên viên cao cấp và tương đương', en: 'Senior specialist and equal' }],
  ['principal_specialist', { vi: 'Chuyên viên chính và tương đương', en: 'Principal specialist and equal' }],
  ['specialist', { vi: 'Chuyên viên và tương đương', en: 'Specialist and equal' }],
  ['officer', { vi: 'Cán sự và tương đương', en: 'Officer and equal' }],
  ['employee', { vi: 'Nhân viên', en: 'Employee' }],
];

const cases: readonly Case[] = [
  ...labels.map(([id, label]) => ({ id, label, when: { dimension: 'rank', in: rankGroups[id] ?? [] } })),
  {
    id: 'other',
    label: { vi: 'Ngạch, chức danh nghề nghiệp khác', en: 'Other rank or professional title' },
    when: { not: { dimension: 'rank', in: [null] } },
  },
];

export const rankGroup: Dimension = {
  id: 'rank_group',
  label: { vi: 'Nhóm ngạch', en: 'Rank group' },
  definition: {
    vi: 'Ngạch và tương đương như các cột của biểu BM01/BNV, Thông tư 11/2012/TT-BNV.',
    en: 'Ranks and their equals as the columns of form BM01/BNV, Circular 11/2012/TT-BNV.',
  },
  categories: cases,
  source: { cases },
};
