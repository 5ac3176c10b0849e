import type { Field } from '../field';

export const otherAllowance: Field = {
  id: 'other_allowance',
  label: { vi: 'Phụ cấp khác', en: 'Other allowances' },
  kind: 'text',
  headers: [
    'PC KV',
    'Phụ cấp khu vực',
    'VK',
    'TNVK',
    'Phụ cấp vượt khung',
    'PC công vụ',
    'Phụ cấp trách nhiệm',
    'Phụ cấp khác',
    'Tổng phụ cấp theo phần trăm',
    'Tổng phụ cấp',
    'Phụ cấp thâm niên',
    'Phụ cấp công vụ',
    'PC khác',
    'Phụ cấp Trách nhiệm',
    'Phụ cấp Khu vực',
  ],
};
