import type { Condition } from '../../analysis/condition';

/** Words of posts that lead: heads and deputies of Party committees, councils, committees, departments and offices. */
const words = [
  'bí thư',
  'bt đảng ủy',
  'ct ubnd',
  'ct hđnd',
  'chủ tịch',
  'giám đốc',
  'trưởng phòng',
  'phó phòng',
  'trưởng ban',
  'chánh văn phòng',
  'phó văn phòng',
  'chi cục trưởng',
  'hiệu trưởng',
];

/** Leaders and managers, by the words of their post in the roster. */
export const leaders: Condition = {
  any: words.map((contains) => ({ field: 'position', contains })),
};
