import { expect, test } from 'vitest';
import { parseTick } from '../../../../electron/engine/normalise/parse-tick';
import { CellDate, type CellValue } from '../../../../electron/engine/read/sheet';

test.each<CellValue>([
  'x',
  'X',
  'xx',
  '1',
  1,
  '√',
  '✓',
  '✔',
  '+',
  'có',
  'Có',
  'Đã báo cáo',
  'Rồi',
  'CÓ',
  'v',
  true,
  ' x ',
  '2015',
  2015,
  '3/2/2010',
  '02/2010',
  new CellDate(2010, 2, 3, null),
  40_212,
  'ĐV',
  'ĐVDB',
  'Dự bị',
  'Đảng viên',
  '*',
  '●',
])('%s is a tick', (cell) => {
  expect(parseTick(cell)).toBe(true);
});

test.each<CellValue>([0, '0', '-', '–', 'không', 'Không', 'Chưa', 'Chưa báo cáo', false])(
  '%s is none',
  (cell) => {
    expect(parseTick(cell)).toBe(false);
  },
);

test.each<CellValue | undefined>([null, undefined, '', ' ', '\u00a0'])('%j is blank', (cell) => {
  expect(parseTick(cell)).toBeNull();
});

test.each<CellValue>(['Luật', 'Cao cấp', 12, 250, 'Nguyễn Văn A', '12/12'])('%s is neither', (cell) => {
  expect(parseTick(cell)).toBeUndefined();
});
