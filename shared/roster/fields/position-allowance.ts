import type { Field } from '../field';

export const positionAllowance: Field = {
  id: 'position_allowance',
  label: { vi: 'Phụ cấp chức vụ', en: 'Position allowance' },
  kind: 'number',
  headers: [
    'PCCV',
    'PC chức vụ',
    'Phụ cấp chức vụ',
    'HSPC chức vụ',
    'Hệ số phụ cấp chức vụ',
    'Phụ cấp',
    'Phụ cấp Chức vụ',
    'Hệ số phụ cấp',
    'Allowance',
  ],
};
