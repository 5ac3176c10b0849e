import type { Field } from '../field';

export const rank: Field = {
  id: 'rank',
  label: { vi: 'Ngạch', en: 'Rank' },
  kind: 'rank',
  headers: [
    'Ngạch',
    'Ngạch công chức',
    'Ngạch CC',
    'Ngạch, bậc',
    'Ngạch lương',
    'Tên ngạch',
    'Ngạch công chức hiện giữ',
    'Ngạch hiện giữ',
    'Chức danh nghề nghiệp',
    'CDNN',
    'Hạng CDNN',
    'Hạng chức danh nghề nghiệp',
    'Ngạch/CDNN',
    'Ngạch/chức danh nghề nghiệp',
    'Ngạch viên chức',
    'Ngạch CC, VC',
    'Rank',
    'Grade',
  ],
};
