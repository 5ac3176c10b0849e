import { expect, test } from 'vitest';
import { fallbackUnit } from '../../../../electron/engine/load/fallback-unit';
import { understandSheet } from '../../../../electron/engine/understand/understand-sheet';
import { sheetOf } from '../make/sheet';

const table = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'],
  ['1', 'Lò Văn Mẫu', '01/02/1985', 'Nam'],
  ['2', 'Lò Thị Thử', '03/04/1986', 'Nữ'],
];

function unitOf(lines: readonly string[], file: string, files = 1): string | null {
  const found = understandSheet(sheetOf([...lines.map((line) => [line]), ...table]));
  if (!found) throw new Error('no table');
  return fallbackUnit(found, file, 1, files);
}

test.each([
  [['TRUNG TÂM Y TẾ HUYỆN MẪU', 'TRẠM Y TẾ XÃ MẪU SƠN', 'DANH SÁCH VIÊN CHỨC'], 'TRẠM Y TẾ XÃ MẪU SƠN'],
  [['UBND XÃ MẪU SƠN', 'TRƯỜNG MẦM NON HOA MẪU', 'DANH SÁCH VIÊN CHỨC'], 'TRƯỜNG MẦM NON HOA MẪU'],
  [['UBND TỈNH MẪU', 'SỞ TƯ PHÁP', 'DANH SÁCH CÔNG CHỨC'], 'SỞ TƯ PHÁP'],
  [['UBND XÃ MẪU SƠN', 'Xã Mẫu Sơn, ngày 5 tháng 1 năm 2025', 'DANH SÁCH CÁN BỘ'], 'UBND XÃ MẪU SƠN'],
])('%j', (lines, unit) => {
  expect(unitOf(lines, '/a/danh sach.xlsx')).toBe(unit);
});

test('the office that sends the lists of many communes is the unit of none of them', () => {
  expect(unitOf(['UBND TỈNH MẪU', 'SỞ NỘI VỤ'], '/a/Mẫu Sơn.xlsx', 2)).toBe('Mẫu Sơn');
});

test.each([
  ['Xã Mẫu Sơn.xlsx', 'Xã Mẫu Sơn'],
  ['Phường_Mẫu_Lâm.xlsx', 'Phường Mẫu Lâm'],
  ['Số liệu.xlsx', null],
  ['Xã hội hóa.xlsx', null],
  ['Trường hợp còn lại.xlsx', null],
])('a file alone that is called %s', (file, unit) => {
  expect(unitOf([], `/a/${file}`)).toBe(unit);
});
