import type { Condition } from '../../analysis/condition';

/**
 * "Lãnh đạo, quản lý" by the words of the post. Editable data: the classification forms name the group and give no list.
 * "Chỉ huy trưởng" of a commune is a civil servant's post, not one of leadership.
 */
const words = [
  ...[
    'bí thư',
    'chủ tịch',
    'giám đốc',
    'hiệu trưởng',
    'hiệu phó',
    'viện trưởng',
    'cục trưởng',
    'chi cục trưởng',
  ],
  ...[
    'trưởng phòng',
    'phó phòng',
    'trưởng ban',
    'phó ban',
    'chánh văn phòng',
    'chánh thanh tra',
    'trưởng khoa',
  ],
  ...['vụ trưởng', 'đội trưởng', 'tổng biên tập', 'phó trưởng'],
];

export const leaders: Condition = {
  any: ['position', 'party_position'].flatMap((field) => words.map((contains) => ({ field, contains }))),
};
