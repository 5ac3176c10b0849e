import { describe, expect, test } from 'vitest';
import { parseTraining } from '../../../../electron/engine/normalise/parse-training';

/** Domain research, §2.5. */
const levels: Readonly<Record<string, string>> = {
  doctorate: 'TS, T.S, Tiến sĩ, Tiến sỹ, TSKH, Tiến sĩ khoa học, PGS.TS, GS.TS',
  master: 'ThS, Th.S, Th.s, THS, Thạc sĩ, Thạc sỹ, Cao học, CH, Master, CKI, BSCKI',
  university:
    'ĐH, DH, Đại học, Cử nhân, CN, Kỹ sư, KS, Bác sĩ, BS, Dược sĩ ĐH, Kiến trúc sư, KTS, ĐHSP, Đ.H, VB2, Đại học tại chức',
  college: 'CĐ, CD, Cao đẳng, CĐSP, Cao đẳng nghề, CĐN',
  intermediate:
    'TC, T/C, Trung cấp, THCN, Trung học chuyên nghiệp, TCCN, TCN, Trung cấp nghề, Trung học sư phạm, 12+2, 9+3, Y sĩ',
  elementary: 'SC, Sơ cấp, Sơ học, SCN, Chứng chỉ nghề, CNKT, Công nhân kỹ thuật, 12+1, 9+1',
  none: 'Chưa qua đào tạo, Chưa qua ĐT, Chưa ĐT, CĐT, Không, 0',
};

describe.each(Object.entries(levels))('%s', (level, spellings) => {
  test.each(spellings.split(', '))('%s', (spelling) => {
    expect(parseTraining(spelling).level).toBe(level);
    expect(parseTraining(spelling.toLocaleLowerCase('vi')).level).toBe(level);
    expect(parseTraining(spelling.toLocaleUpperCase('vi')).level).toBe(level);
    expect(parseTraining(` ${spelling.normalize('NFD')}\n`).level).toBe(level);
  });
});

describe('a level and a specialisation in one cell', () => {
  test.each([
    ['ĐH Luật', 'university', 'Luật'],
    ['ĐH KTQD', 'university', 'KTQD'],
    ['ĐH Kinh tế', 'university', 'Kinh tế'],
    ['Cử nhân Luật', 'university', 'Luật'],
    ['Kỹ sư Nông nghiệp', 'university', 'Nông nghiệp'],
    ['Thạc sỹ QLNN', 'master', 'QLNN'],
    ['ThS. Quản lý đất đai', 'master', 'Quản lý đất đai'],
    ['Đại học, ngành Luật', 'university', 'Luật'],
    ['Đại học - Kế toán', 'university', 'Kế toán'],
    ['Đại học: Công tác xã hội', 'university', 'Công tác xã hội'],
    ['Đại học (Hành chính)', 'university', 'Hành chính'],
    ['Trung cấp chuyên ngành Chăn nuôi thú y', 'intermediate', 'Chăn nuôi thú y'],
    ['TC kế toán', 'intermediate', 'kế toán'],
    ['CĐ Địa chính', 'college', 'Địa chính'],
    ['Tiến sĩ Luật học', 'doctorate', 'Luật học'],
    ['dai hoc Luat', 'university', 'Luat'],
  ])('%s', (text, level, specialisation) => {
    expect(parseTraining(text)).toMatchObject({ level, specialisation });
  });
});

describe('several degrees in one cell: the highest with its field', () => {
  test.each([
    ['Trung cấp Kế toán; Đại học Luật', 'university', 'Luật'],
    ['Đại học Luật; Trung cấp Kế toán', 'university', 'Luật'],
    ['Cử nhân Kế toán, Thạc sĩ Quản lý công', 'master', 'Quản lý công'],
    ['Phó Giáo sư, Tiến sĩ', 'doctorate', null],
    ['GS.TS Y học', 'doctorate', 'Y học'],
  ])('%s', (text, level, specialisation) => {
    expect(parseTraining(text)).toMatchObject({ level, specialisation });
  });
});

test('political theory beside it comes apart', () => {
  expect(parseTraining('Cử nhân Kế toán; Cao cấp LLCT')).toEqual({
    level: 'university',
    specialisation: 'Kế toán',
    politicalTheory: 'advanced',
  });
  expect(parseTraining('ĐH Luật, Trung cấp lý luận chính trị')).toMatchObject({
    level: 'university',
    specialisation: 'Luật',
    politicalTheory: 'intermediate',
  });
});

test.each(['Sau đại học', 'Trên đại học', 'TĐH', 'SĐH'])(
  '%s is at least a master’s degree, and says so',
  (text) => {
    expect(parseTraining(text)).toMatchObject({ level: 'master', doubt: { code: 'level_at_least' } });
  },
);

describe('near matches are taken and listed', () => {
  test.each([
    ['Đại hoc', 'university'],
    ['thạc sỉ', 'master'],
    ['Cao đăng', 'college'],
    ['Trung câp', 'intermediate'],
    ['Đạị học', 'university'],
  ])('%s', (text, level) => {
    expect(parseTraining(text)).toMatchObject({ level, doubt: { code: 'value_near_match' } });
  });
});

describe('what is no degree', () => {
  test.each(['Đang học đại học', 'đang theo học Thạc sĩ'])('%s: still studying', (text) => {
    expect(parseTraining(text)).toMatchObject({ level: null, doubt: { code: 'still_studying' } });
  });

  test.each(['Giáo sư', 'Luật', 'Lái xe', 'Nghiên cứu sinh'])('%s names no level', (text) => {
    expect(parseTraining(text)).toMatchObject({ level: null, doubt: { code: 'level_unrecognised' } });
  });

  test.each(['CKII', 'BSCKII'])('%s is not decided in silence', (text) => {
    expect(parseTraining(text).doubt).toBeDefined();
  });

  test('a field without a level is kept as a field', () => {
    expect(parseTraining('Luật kinh tế').specialisation).toBe('Luật kinh tế');
  });

  test('blank is not recorded, not "none"', () => {
    expect(parseTraining('')).toEqual({ level: null, specialisation: null, politicalTheory: null });
  });
});
