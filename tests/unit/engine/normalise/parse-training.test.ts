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

describe('titles of the health and technical sectors', () => {
  const titles: Readonly<Record<string, string>> = {
    intermediate:
      'Dược sỹ trung học, Dược sĩ trung cấp, Y sỹ, YS, YSĐK, Điều dưỡng trung học, ĐDTH, KTV trung cấp',
    college: 'Cử nhân cao đẳng, CNCĐ, Cử nhân thực hành, Dược sỹ cao đẳng, ĐDCĐ',
    university: 'Dược sỹ đại học, DSĐH, BSĐK, Bác sĩ đa khoa, BS, CNĐD, Kỹ sư, Cử nhân',
    master: 'BSCKI, BSCK1, CKI',
  };
  test.each(Object.entries(titles).flatMap(([level, all]) => all.split(', ').map((title) => [title, level])))(
    '%s is %s',
    (title, level) => {
      expect(parseTraining(title)).toMatchObject({ level });
      expect(parseTraining(title).doubt).toBeUndefined();
    },
  );

  test.each([
    ['Bác sĩ chuyên khoa cấp I', null],
    ['BS CK I Nội khoa', 'Nội khoa'],
    ['Dược sĩ chuyên khoa cấp I chuyên ngành Quản lý dược', 'Quản lý dược'],
  ])('%s is a master’s level', (text, specialisation) => {
    expect(parseTraining(text)).toEqual({ level: 'master', specialisation, politicalTheory: null });
  });

  test('what stands behind "khoa" is the field', () => {
    expect(parseTraining('Đại học Luật, khoa Tư pháp - Hành chính').specialisation).toBe(
      'Tư pháp - Hành chính',
    );
  });

  test('a college bachelor is no university one, with the field kept', () => {
    expect(parseTraining('Cử nhân cao đẳng Điều dưỡng')).toMatchObject({
      level: 'college',
      specialisation: 'Điều dưỡng',
    });
  });

  test.each(['CKII', 'BSCKII', 'Bác sĩ CKII', 'Bác sĩ chuyên khoa II'])('%s is at least a master', (text) => {
    expect(parseTraining(text)).toMatchObject({ level: 'master', doubt: { code: 'level_at_least' } });
  });
});

describe('a level inside a word or a formula is taken and listed', () => {
  test.each([
    ['ĐHKT', 'university', null],
    ['ĐHTC', 'university', null],
    ['ĐHKT Kế toán', 'university', 'Kế toán'],
    ['CĐYT', 'college', null],
    ['TCKT', 'intermediate', null],
    ['10+2', 'intermediate', null],
    ['10 + 2 Tiểu học', 'intermediate', 'Tiểu học'],
    ['12+3', 'college', null],
    ['12+3 Toán', 'college', 'Toán'],
    ['12+4', 'university', null],
    ['Trung học nông nghiệp', 'intermediate', 'nông nghiệp'],
  ])('%s', (text, level, specialisation) => {
    expect(parseTraining(text)).toMatchObject({
      level,
      specialisation,
      doubt: { code: 'value_near_match' },
    });
  });

  test.each(['TCCT', 'TCLLCT', 'Trung học phổ thông', 'Trung học cơ sở'])('%s is no such level', (text) => {
    expect(parseTraining(text).level).toBeNull();
  });
});

describe('a mode of study or a number of degrees is no field', () => {
  test.each([
    ['Đại học từ xa', null],
    ['Dai hoc tu xa', null],
    ['Đại học hệ từ xa', null],
    ['ĐH VLVH', null],
    ['ĐH (hệ VLVH)', null],
    ['ĐH hệ tại chức', null],
    ['ĐH - Tại chức', null],
    ['Đại học chính quy', null],
    ['ĐH liên thông', null],
    ['ĐH chuyên tu', null],
    ['ĐH TC', null],
    ['ĐH (TX)', null],
    ['ĐH VB2', null],
    ['Đại học (văn bằng 2)', null],
    ['VB2 ĐH', null],
    ['01 bằng ĐH', null],
    ['2 ĐH', null],
    ['ĐH (02 bằng)', null],
    ['ĐH Luật VLVH', 'Luật'],
    ['ĐH Luật (tại chức)', 'Luật'],
    ['ĐH Luật (TC)', 'Luật'],
    ['Đại học từ xa Luật', 'Luật'],
    ['ĐH hệ VLVH ngành Luật', 'Luật'],
    ['Đại học Luật hệ đào tạo từ xa', 'Luật'],
    ['ĐH Luật, hệ VLVH, 2010', 'Luật'],
    ['Văn bằng 2 Luật', 'Luật'],
    ['VB2 ĐH Luật', 'Luật'],
    ['CĐ Kế toán, VB2 Luật', 'Luật'],
    ['02 bằng đại học: Luật, Kế toán', 'Luật'],
    ['2 bằng: ĐH Luật, ĐH Kế toán', 'Luật'],
    ['Đại học Hệ thống thông tin', 'Hệ thống thông tin'],
  ])('%s', (text, specialisation) => {
    expect(parseTraining(text)).toEqual({ level: 'university', specialisation, politicalTheory: null });
  });

  test.each([
    ['Trung cấp nghề', null],
    ['TC nghề Lâm nghiệp', 'Lâm nghiệp'],
  ])('%s', (text, specialisation) => {
    expect(parseTraining(text)).toMatchObject({ level: 'intermediate', specialisation });
  });

  test.each(['01 bằng', 'từ xa', 'VLVH', 'THPT', '12/12', '10+1'])('%s alone says nothing', (text) => {
    expect(parseTraining(text)).toMatchObject({
      level: null,
      specialisation: null,
      doubt: { code: 'level_unrecognised' },
    });
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
  test.each([
    'Đang học đại học',
    'đang theo học Thạc sĩ',
    'dang hoc DH',
    'Nghiên cứu sinh',
    'NCS',
    'NCS Luật',
    'Đang làm NCS',
    'Học viên cao học',
    'Đại học (chưa nhận bằng)',
    'Chờ bằng ĐH',
    'Chưa có bằng ĐH',
  ])('%s: still studying', (text) => {
    expect(parseTraining(text)).toMatchObject({
      level: null,
      specialisation: null,
      doubt: { code: 'still_studying' },
    });
  });

  test.each(['Giáo sư', 'Luật', 'Lái xe', 'KTV', '7+3', '9+2'])('%s names no level', (text) => {
    expect(parseTraining(text)).toMatchObject({ level: null, doubt: { code: 'level_unrecognised' } });
  });

  test.each(['CKII', 'BSCKII'])('%s is not decided in silence', (text) => {
    expect(parseTraining(text).doubt).toBeDefined();
  });

  test('what is held counts beside what is studied', () => {
    for (const text of ['Thạc sĩ Luật, NCS', 'Thạc sĩ Luật (đang làm NCS)', 'Thạc sĩ Luật; đang học Tiến sĩ'])
      expect(parseTraining(text)).toMatchObject({
        level: 'master',
        specialisation: 'Luật',
        doubt: { code: 'still_studying' },
      });
  });

  test('a field without a level is kept as a field', () => {
    expect(parseTraining('Luật kinh tế').specialisation).toBe('Luật kinh tế');
  });

  test('blank is not recorded, not "none"', () => {
    expect(parseTraining('')).toEqual({ level: null, specialisation: null, politicalTheory: null });
  });
});
