import type { Condition } from '../../analysis/condition';

/**
 * Words of posts that lead, one a line with where the post comes from; heads and deputies alike, since the words of the
 * head stand in those of the deputy. To add one: a line.
 */
const posts: readonly (readonly [word: string, source: string])[] = [
  ['bí thư', 'NĐ 33/2023/NĐ-CP, Điều 5: Bí thư, Phó Bí thư Đảng ủy'],
  ['bt đảng ủy', 'NĐ 33/2023/NĐ-CP, Điều 5, as rosters shorten it'],
  ['chủ tịch', 'NĐ 33/2023/NĐ-CP, Điều 5: HĐND, UBND, Mặt trận, đoàn thể'],
  ['ct ubnd', 'NĐ 33/2023/NĐ-CP, Điều 5, as rosters shorten it'],
  ['ct hđnd', 'NĐ 33/2023/NĐ-CP, Điều 5, as rosters shorten it'],
  ['giám đốc', 'departments (sở) and centres: usage, to be checked with NĐ 150/2025/NĐ-CP'],
  ['trưởng phòng', 'departments (phòng): usage, to be checked with NĐ 150/2025/NĐ-CP'],
  ['phó phòng', 'departments (phòng), as rosters shorten it'],
  ['trưởng ban', 'committees (ban): usage'],
  ['chánh văn phòng', 'offices (văn phòng): usage, to be checked with NĐ 150/2025/NĐ-CP'],
  ['phó văn phòng', 'offices (văn phòng), as rosters shorten it'],
  ['chi cục trưởng', 'branches (chi cục): usage'],
  ['hiệu trưởng', 'schools: usage'],
];

/** Leaders and managers, by the words of their post in the roster. */
export const leaders: Condition = {
  any: posts.map(([contains]) => ({ field: 'position', contains })),
};
