import type { RegisterWord } from '../../contract/definitions';

const line = (id: string, label: string, words: readonly string[], note: string): RegisterWord => ({
  ...{ list: 'leading_posts', id, label, note },
  words: [...words],
});

/** Posts that lead: heads and deputies alike, since the words of the head stand in those of the deputy. */
export const starterLeadingPosts: readonly RegisterWord[] = [
  line('secretary', 'Bí thư, Phó Bí thư', ['bí thư', 'bt đảng ủy'], 'NĐ 33/2023/NĐ-CP, Điều 5'),
  line(
    'chair',
    'Chủ tịch, Phó Chủ tịch',
    ['chủ tịch', 'ct ubnd', 'ct hđnd', 'pct ubnd', 'pct hđnd'],
    'NĐ 33/2023/NĐ-CP, Điều 5: HĐND, UBND, Mặt trận, đoàn thể',
  ),
  line(
    'director',
    'Giám đốc, Phó Giám đốc',
    ['giám đốc'],
    'Cách gọi thông dụng; đối chiếu NĐ 150/2025/NĐ-CP',
  ),
  line(
    'division',
    'Trưởng phòng, Phó Trưởng phòng',
    ['trưởng phòng', 'phó phòng'],
    'Cách gọi thông dụng; đối chiếu NĐ 150/2025/NĐ-CP',
  ),
  line('committee', 'Trưởng ban, Phó Trưởng ban', ['trưởng ban', 'phó ban'], 'Cách gọi thông dụng'),
  line(
    'office',
    'Chánh Văn phòng, Phó Chánh Văn phòng',
    ['chánh văn phòng', 'phó văn phòng'],
    'Cách gọi thông dụng; đối chiếu NĐ 150/2025/NĐ-CP',
  ),
  line('branch', 'Chi cục trưởng, Phó Chi cục trưởng', ['chi cục trưởng'], 'Cách gọi thông dụng'),
  line('school', 'Hiệu trưởng, Phó Hiệu trưởng', ['hiệu trưởng'], 'Cách gọi thông dụng'),
];
