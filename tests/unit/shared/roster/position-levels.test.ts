import { describe, expect, test } from 'vitest';
import { isHigherPost, isLeading, positionLevel } from '../../../../shared/roster/position-levels';

/** Each list from the top down, of one body. */
const ladders: readonly (readonly [unit: string, ...posts: string[]])[] = [
  ['Sở Nội vụ', 'Giám đốc', 'Phó Giám đốc', 'Trưởng phòng', 'Phó Trưởng phòng', 'Chuyên viên'],
  ['Sở Y tế', 'Giám đốc Sở', 'Phó Giám đốc Sở', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Văn thư'],
  ['Sở Nông nghiệp', 'Phó Giám đốc', 'Chi cục trưởng', 'Phó Chi cục trưởng', 'Kỹ sư'],
  [
    'Chi cục Kiểm lâm',
    'Chi cục trưởng',
    'Phó Chi cục trưởng',
    'Trưởng phòng',
    'Phó Trưởng phòng',
    'Kiểm lâm viên',
  ],
  ['Trung tâm Lưu trữ lịch sử', 'Giám đốc', 'Phó Giám đốc', 'Trưởng phòng', 'Phó phòng', 'Lưu trữ viên'],
  ['Trường THCS Số 1', 'Hiệu trưởng', 'Phó Hiệu trưởng', 'Tổ trưởng chuyên môn', 'Tổ phó', 'Giáo viên'],
  [
    'Trường Cao đẳng Y',
    'Hiệu trưởng',
    'Phó Hiệu trưởng',
    'Trưởng khoa Dược',
    'Phó Trưởng khoa',
    'Giảng viên',
  ],
  [
    'Xã Một',
    'Bí thư Đảng ủy',
    'Chủ tịch UBND',
    'PCT UBND',
    'Trưởng phòng Kinh tế',
    'Phó Trưởng phòng',
    'VP-TK',
  ],
  [
    'UBND xã Hai',
    'Bí thư',
    'Phó Bí thư',
    'Chủ tịch UBMTTQ',
    'Chủ tịch Hội Nông dân',
    'Phó Chủ tịch Hội LHPN',
  ],
  ['UBND xã Hai', 'Chủ tịch', 'Phó Chủ tịch', 'Bí thư Đoàn', 'Phó Bí thư Đoàn', 'Trưởng thôn'],
  ['Tỉnh đoàn', 'Bí thư', 'Phó Bí thư', 'Trưởng phòng', 'Chuyên viên'],
  ['Hội Nông dân tỉnh', 'Chủ tịch', 'Phó Chủ tịch', 'Chánh Văn phòng', 'Phó phòng', 'Chuyên viên'],
  ['Ban Tổ chức Tỉnh ủy', 'Trưởng ban', 'Phó Trưởng ban', 'Trưởng phòng', 'Phó Trưởng phòng', 'Chuyên viên'],
  ['Văn phòng UBND tỉnh', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Trưởng phòng', 'Phó phòng', 'Lái xe'],
];

test.each(ladders)('%s: every post stands above the next', (unit, ...posts) => {
  for (const [at, post] of posts.slice(0, -1).entries()) {
    const below = posts[at + 1] ?? '';
    expect([post, below, isHigherPost({ post: below, unit }, { post, unit })]).toEqual([post, below, true]);
    expect([below, post, isHigherPost({ post, unit }, { post: below, unit })]).toEqual([below, post, false]);
  }
});

describe('between bodies', () => {
  const higher = (post: string, unit: string | null, after: string, next: string | null): boolean =>
    isHigherPost({ post, unit }, { post: after, unit: next });

  test('a director is of what the body is', () => {
    expect(higher('Giám đốc', 'Trung tâm Lưu trữ', 'Phó Giám đốc', 'Sở Nội vụ')).toBe(true);
    expect(higher('Phó Giám đốc', 'Sở Nội vụ', 'Giám đốc', 'Trung tâm Lưu trữ')).toBe(false);
    expect(higher('Phó Giám đốc', 'Sở Nội vụ', 'Giám đốc Trung tâm Lưu trữ', 'Sở Nội vụ')).toBe(false);
    expect(higher('Phó Trưởng phòng', 'Sở Nội vụ', 'Phó Giám đốc Trung tâm', 'Sở Nội vụ')).toBe(false);
  });

  test('posts whose order is not fixed are on one level, either way', () => {
    const pairs = [
      ['Trưởng phòng', 'Sở Nội vụ', 'Chi cục trưởng', 'Chi cục Thủy lợi'],
      ['Trưởng phòng', 'Sở Giáo dục và Đào tạo', 'Hiệu trưởng', 'Trường THPT Một'],
      ['Chủ tịch HĐND', 'Xã Một', 'Chủ tịch UBND', 'Xã Một'],
      ['Trưởng phòng', 'Sở Nội vụ', 'Phó Chủ tịch UBND', 'Phường Hai'],
    ] as const;
    for (const [post, unit, other, next] of pairs) {
      expect([post, other, higher(post, unit, other, next)]).toEqual([post, other, false]);
      expect([other, post, higher(other, next, post, unit)]).toEqual([other, post, false]);
    }
  });

  test('where the name tells nothing of one body, neither is a rise; out of no post it is', () => {
    expect(higher('Trưởng phòng', 'Cơ quan X', 'Trưởng phòng', 'Sở Nội vụ')).toBe(false);
    expect(higher('Giám đốc', 'Sở Nội vụ', 'Giám đốc', 'Cơ quan X')).toBe(false);
    expect(higher('Chuyên viên', 'Sở Nội vụ', 'Phó Giám đốc', 'Cơ quan X')).toBe(true);
    expect(higher('Trưởng phòng', null, 'Giám đốc', null)).toBe(true);
  });
});

test('the highest post of a cell; acting heads lead; parties’ cells, villages and chief accountants do not', () => {
  const unit = 'Xã Một';
  expect(positionLevel({ post: 'Phó Bí thư Đảng ủy, Chủ tịch UBND', unit })).toEqual(
    positionLevel({ post: 'Chủ tịch UBND', unit }),
  );
  expect(positionLevel({ post: 'UV BTV kiêm Phó Chủ tịch UBND', unit })).toEqual(
    positionLevel({ post: 'PCT UBND', unit }),
  );
  expect(isLeading({ post: 'Quyền Trưởng phòng', unit: 'Sở Nội vụ' })).toBe(true);
  for (const post of [
    'Bí thư Chi bộ',
    'Tổ trưởng tổ dân phố',
    'Trưởng thôn',
    'Kế toán trưởng',
    'Chuyên viên',
  ])
    expect([post, isLeading({ post, unit })]).toEqual([post, false]);
});
