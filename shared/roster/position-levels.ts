import { fold } from '../text/fold';

/**
 * How high posts stand, as editable data: the heads, their deputies, the heads of bodies and unions, their deputies;
 * everybody else is 0. By the first words of the name, the longest first. Medium confidence: no decree ranks them, the
 * allowances of NĐ 33/2023 and NĐ 07/2026 go in this order.
 */
const levels: readonly (readonly [words: string, level: number])[] = [
  ['Bí thư Đoàn', 2],
  ['Phó Bí thư Đoàn', 1],
  ['Bí thư Đảng ủy', 4],
  ['Phó Bí thư Đảng ủy', 3],
  ['Chủ tịch HĐND', 4],
  ['Chủ tịch UBND', 4],
  ['Phó Chủ tịch HĐND', 3],
  ['Phó Chủ tịch UBND', 3],
  ['Chủ tịch', 2],
  ['Phó Chủ tịch', 1],
  ['Trưởng ban', 2],
  ['Phó Trưởng ban', 1],
  ['Trưởng phòng', 2],
  ['Phó Trưởng phòng', 1],
  ['Phó phòng', 1],
  ['Chánh Văn phòng', 2],
  ['Phó Chánh Văn phòng', 1],
  ['Giám đốc', 2],
  ['Phó Giám đốc', 1],
  ['Chỉ huy trưởng', 1],
];

const byLength = levels
  .map(([words, level]) => ({ words: fold(words), level }))
  .sort((a, b) => b.words.length - a.words.length);

/** 4 is the head, 0 everybody without a leading post. */
export function positionLevel(position: string): number {
  const folded = fold(position);
  return byLength.find(({ words }) => folded === words || folded.startsWith(`${words} `))?.level ?? 0;
}
