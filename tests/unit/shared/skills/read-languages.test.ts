import { describe, expect, test } from 'vitest';
import { readLanguages } from '../../../../shared/roster/skills/read-languages';

/** `english certificate B1`, `other degree university`, one a language. */
function said(text: string): string {
  const { said: what, skills } = readLanguages(text);
  if (what !== 'some') return what;
  return skills
    .map(({ language, kind, degree, level }) =>
      [language ?? '?', kind ?? 'named', degree ?? level].filter((each) => each !== null).join(' '),
    )
    .join('; ');
}

describe('a cell under “Ngoại ngữ”', () => {
  test.each([
    // Names of languages, with and without a level.
    ['Pháp', 'french named'],
    ['Trung', 'chinese named'],
    ['Anh', 'english named'],
    ['Tiếng Lào', 'lao named'],
    ['Nhật N3', 'japanese certificate N3'],
    ['N2', 'japanese certificate N2'],
    ['Nga B', 'russian certificate B'],
    ['nga b', 'russian certificate B'],
    ['Anh B', 'english certificate B'],
    ['ANH VĂN B', 'english certificate B'],
    ['Tiếng Anh: B1', 'english certificate B1'],
    ['Anh - B', 'english certificate B'],
    ['Anh-B', 'english certificate B'],
    ['B (Anh)', 'english certificate B'],
    ['B Anh', 'english certificate B'],
    ['AV-B', 'english certificate B'],
    ['Tiếng Trung HSK4', 'chinese certificate HSK4'],
    ['HSK 5', 'chinese certificate HSK 5'],
    ['Trung văn A', 'chinese certificate A'],
    ['Hàn TOPIK 3', 'korean certificate TOPIK 3'],
    ['DELF B2', 'french certificate DELF B2'],
    ['Đức B1', 'german certificate B1'],
    // Levels alone.
    ['B', '? certificate B'],
    ['B1', '? certificate B1'],
    ['B1 (khung Châu Âu)', '? certificate B1'],
    ['B1 châu Âu', '? certificate B1'],
    ['Bậc 3/6', '? certificate BẬC 3'],
    ['bậc 2', '? certificate BẬC 2'],
    ['Chứng chỉ B', '? certificate B'],
    ['CC B', '? certificate B'],
    ['C/c A', '? certificate A'],
    ['Chứng chỉ (A,B,C)', '? certificate'],
    ['Chứng chỉ', '? certificate'],
    ['CCB tiếng Anh', 'english certificate B'],
    ['CC B tiếng Anh', 'english certificate B'],
    ['Chứng chỉ B1 tiếng Anh', 'english certificate B1'],
    // Tests name their language.
    ['TOEIC 450', 'english certificate TOEIC 450'],
    ['450 TOEIC', 'english certificate 450 TOEIC'],
    ['IELTS 5.0', 'english certificate IELTS 5.0'],
    ['IELTS 5,5', 'english certificate IELTS 5.5'],
    ['TOEFL ITP 500', 'english certificate TOEFL ITP 500'],
    ['VSTEP B1', 'english certificate VSTEP B1'],
    // Degrees.
    ['ĐH Anh văn', 'english degree university'],
    ['Cử nhân tiếng Anh', 'english degree university'],
    ['CN Anh', 'english degree university'],
    ['ĐHSP tiếng Anh', 'english degree university'],
    ['Thạc sĩ Ngôn ngữ Anh', 'english degree university'],
    ['CĐ tiếng Trung', 'chinese degree college'],
    ['Cao đẳng Anh', 'english degree college'],
    ['Trung cấp Anh văn', 'english degree intermediate'],
    ['Anh văn - ĐH', 'english degree university'],
    ['ĐH Ngoại ngữ - Anh văn', 'english degree university'],
    ['ĐH', '? degree university'],
    ['Đại học', '? degree university'],
    ['TC', '? degree intermediate'],
    // Whoever gave it is no degree.
    ['Anh B - ĐH Sư phạm Huế', 'english certificate B'],
    ['Anh B, ĐH Ngoại ngữ Huế', 'english certificate B'],
    ['Anh B (Trường ĐH Vinh)', 'english certificate B'],
    ['B1 ĐH Huế cấp', '? certificate B1'],
    ['Anh B do ĐH Hồng Đức cấp năm 2015', 'english certificate B'],
    ['B1 tiếng Anh - Trung tâm Ngoại ngữ ĐH Thái Nguyên', 'english certificate B1'],
    ['Chứng chỉ B tiếng Anh - Sở GD&ĐT Sơn La', 'english certificate B'],
    // Several.
    ['Anh B; Pháp C', 'english certificate B; french certificate C'],
    ['Anh B, Pháp A', 'english certificate B; french certificate A'],
    ['ĐH Anh; Pháp B', 'english degree university; french certificate B'],
    ['Anh A, Lào', 'english certificate A; lao named'],
    ['B, C tiếng Anh', '? certificate B; english certificate C'],
    ['Anh B, C', 'english certificate B; english certificate C'],
    // Peoples of Vietnam.
    ['tiếng dân tộc Thái', 'ethnic named'],
    ['Tiếng Mông', 'ethnic named'],
    ['Chứng chỉ tiếng Mông', 'ethnic certificate'],
    ['Tiếng Thái', 'thai-or-thai-people named'],
    ['Thái Lan', 'other named'],
    // Without tone marks.
    ['tieng Phap B', 'french certificate B'],
    ['Phap', 'french named'],
    ['dai hoc tieng anh', 'english degree university'],
    ['chung chi B', '? certificate B'],
    // Nothing.
    ['Không', 'none'],
    ['không có', 'none'],
    ['Chưa có', 'none'],
    ['Chưa có chứng chỉ', 'none'],
    ['0', 'none'],
    ['-', 'none'],
    ['Đang học B1', 'none'],
    // What nobody can read.
    ['x', 'unread'],
    ['Có', 'unread'],
    ['ĐH Luật', 'unread'],
    ['ĐH Sư phạm Huế', 'unread'],
    ['Tư pháp', 'unread'],
    ['Biết', 'unread'],
    ['Lào Cai', 'unread'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('“ĐH Ngoại ngữ” is a degree in a language that is not known', () => {
    expect(readLanguages('ĐH Ngoại ngữ')).toMatchObject({
      skills: [{ kind: 'degree', degree: 'university', group: 'unclear' }],
    });
  });

  test('the issuer is kept apart', () => {
    expect(readLanguages('B1 ĐH Huế cấp').skills[0]).toMatchObject({ level: 'B1', issuer: 'đh huế cấp' });
  });

  test('a letter with its mark apart is the same letter', () => {
    expect(said('Tiếng Pháp B'.normalize('NFD'))).toBe('french certificate B');
  });
});
