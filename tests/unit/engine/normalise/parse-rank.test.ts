import { describe, expect, test } from 'vitest';
import { parseRank } from '../../../../electron/engine/normalise/parse-rank';

/** Domain research, §3.1 and §2.5. */
const ranks = [
  ['01.001', 'Chuyên viên cao cấp', 'CVCC'],
  ['01.002', 'Chuyên viên chính', 'CVC'],
  ['01.003', 'Chuyên viên', 'CV'],
  ['01.004', 'Cán sự', 'CS'],
  ['01.005', 'Nhân viên', 'NV'],
] as const;

describe.each(ranks)('%s %s', (code, name, abbreviation) => {
  test.each([
    code,
    name,
    abbreviation,
    name.toLocaleUpperCase('vi'),
    `${code} - ${name}`,
    `${name} (${code})`,
  ])('%s', (text) => {
    expect(parseRank(text)).toEqual({ rank: name, code });
  });

  test('the code that a spreadsheet took for a number is mended and reported', () => {
    for (const number of [
      Number(code),
      Number(code.replace('.', '')),
      String(Number(code)),
      code.slice(1).replace('.', ','),
    ]) {
      expect(parseRank(number)).toEqual({
        rank: name,
        code,
        doubt: { code: 'excel_damage_repaired', taken: code },
      });
    }
  });
});

test.each([
  ['02.007', 'Văn thư viên'],
  ['04.025', 'Thanh tra viên'],
  ['06.031', 'Kế toán viên'],
])('%s is %s', (code, name) => {
  expect(parseRank(code)).toEqual({ rank: name, code });
  expect(parseRank(name)).toEqual({ rank: name, code });
});

test('06.030 lost both its zeros to a spreadsheet', () => {
  expect(parseRank(6.03)).toMatchObject({ rank: 'Kế toán viên chính', code: '06.030' });
});

test('codes of public employees stay codes', () => {
  expect(parseRank('V.07.02.26').code).toBe('V.07.02.26');
  expect(parseRank('Giáo viên mầm non hạng III (V.07.02.26)')).toEqual({
    rank: 'Giáo viên mầm non hạng III',
    code: 'V.07.02.26',
  });
  expect(parseRank('15a.203').code).toBe('15a.203');
});

test('KTV means two ranks and is not decided', () => {
  expect(parseRank('KTV').code).toBeNull();
});

test('a number that is no code', () => {
  expect(parseRank(2.34)).toEqual({ rank: null, code: null, doubt: { code: 'value_unrecognised' } });
  expect(parseRank(99)).toMatchObject({ rank: null, code: null });
});

test.each(['', '-', null])('%j says nothing', (cell) => {
  expect(parseRank(cell)).toEqual({ rank: null, code: null });
});

describe('titles of teachers, health staff and others', () => {
  test.each([
    ['V.07.03.29', 'Giáo viên tiểu học hạng III', 'V.07.03.29'],
    ['v.07.03.29', 'Giáo viên tiểu học hạng III', 'V.07.03.29'],
    ['V.07.03.08', 'Giáo viên tiểu học hạng III', 'V.07.03.08'],
    ['Giáo viên mầm non (hạng II)', 'Giáo viên mầm non hạng II', 'V.07.02.25'],
    ['GVTHCS hạng I', 'Giáo viên trung học cơ sở hạng I', 'V.07.04.30'],
    ['15.114', 'Giáo viên tiểu học', '15.114'],
    ['15a.202', 'Giáo viên trung học cơ sở', '15a.202'],
    ['15c.207', 'Giáo viên trung học chưa đạt chuẩn', '15c.207'],
    ['V.08.01.03', 'Bác sĩ', 'V.08.01.03'],
    ['16.118', 'Bác sĩ', '16.118'],
    ['V.08.05.13', 'Điều dưỡng hạng IV', 'V.08.05.13'],
    ['Dược sỹ', 'Dược sĩ', 'V.08.08.22'],
    ['V.05.02.07', 'Kỹ sư', 'V.05.02.07'],
    ['V.01.02.02', 'Lưu trữ viên', 'V.01.02.02'],
    ['02.014', 'Lưu trữ viên', '02.014'],
    ['06.038', 'Kiểm soát viên thuế', '06.038'],
    ['13.092', 'Nghiên cứu viên', '13.092'],
  ])('%s', (text, name, code) => {
    expect(parseRank(text)).toEqual({ rank: name, code });
  });
});
