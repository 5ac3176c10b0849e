import type { Field } from '../field';

export const rankCode: Field = {
  id: 'rank_code',
  label: { vi: 'Mã ngạch', en: 'Rank code' },
  kind: 'rank',
  headers: [
    'Mã ngạch',
    'Mã số ngạch',
    'MS ngạch',
    'Mã số',
    'Mã CDNN',
    'Mã ngạch công chức',
    'Mã số CDNN',
    'Mã ngạch/CDNN',
    'Mã ngạch lương',
    'Mã số chức danh nghề nghiệp',
    'Rank code',
  ],
};
