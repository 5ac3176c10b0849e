import { describe, expect, test } from 'vitest';
import { specialisationMatcher } from '../../../../electron/engine/define/match-specialisation';
import { starterPosts } from '../../../../shared/analysis/starter-posts';

const person = (
  position: string | null,
  specialisation: string | null,
  staffGroup: string | null = null,
  qualification: string | null = 'university',
) => ({ position, specialisation, staffGroup, qualification });

describe('the starter table', () => {
  const match = specialisationMatcher(starterPosts);
  test.each([
    ['Tài chính - kế toán', 'Kế toán doanh nghiệp', 'match'],
    ['Tài chính - kế toán', 'Kinh tế nông nghiệp', 'near'],
    ['Tư pháp - hộ tịch', 'Luật', 'match'],
    ['Tư pháp - hộ tịch', 'Chăn nuôi', 'mismatch'],
    ['Chủ tịch UBND', 'Chăn nuôi', 'match'],
    ['Chuyên viên Phòng Kinh tế', 'Kế toán', 'match'],
    ['Chuyên viên Phòng Kinh tế', 'Quản lý đất đai', 'match'],
    ['Chuyên viên Phòng Kinh tế', 'Quản trị kinh doanh', 'near'],
    ['Cộng tác viên', 'Luật', null],
    [null, 'Luật', null],
    ['Tư pháp - hộ tịch', null, null],
  ])('%s with %s', (position, specialisation, result) => {
    expect(match(person(position, specialisation))).toBe(result);
  });

  test('cadres whose post it does not name may have studied anything', () => {
    expect(match(person('Ủy viên thường trực', 'Thú y', 'cadre'))).toBe('match');
    expect(match(person(null, 'Thú y', 'civil_servant'))).toBeNull();
  });
});

test('any field fits at the level that the post asks', () => {
  const elected = starterPosts.map((post) =>
    post.anyField ? { ...post, atLeast: 'intermediate' as const } : post,
  );
  const judged = (level: string | null): string | null =>
    specialisationMatcher(elected)(person(null, 'Chăn nuôi', 'cadre', level));
  expect([judged('university'), judged('intermediate'), judged('elementary'), judged(null)]).toEqual([
    'match',
    'match',
    'mismatch',
    null,
  ]);
  expect(specialisationMatcher(starterPosts)(person('Bí thư', 'Chăn nuôi', 'cadre', 'none'))).toBe(
    'mismatch',
  );
});

test('the first line that names the post decides; phrases are whole words', () => {
  const line = { note: '', staffGroups: [], anyField: false, atLeast: null, near: [] };
  const match = specialisationMatcher([
    { ...line, id: 'a', label: 'a', posts: ['Văn phòng'], accepted: ['luật'] },
    { ...line, id: 'b', label: 'b', posts: ['Văn'], accepted: ['tin học'], near: ['toán'] },
  ]);
  expect(match(person('Văn phòng - thống kê', 'Tin học'))).toBe('mismatch');
  expect(match(person('Văn thư', 'TIN HỌC ứng dụng'))).toBe('match');
  expect(match(person('Văn thư', 'Kế toán'))).toBe('near');
  expect(match(person('Vănphòng', 'Tin học'))).toBeNull();
});
