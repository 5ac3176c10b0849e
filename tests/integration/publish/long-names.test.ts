import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { smallRoster } from '../rosters';
import { runCaptured } from '../run-captured';

const { folder, put } = temporaryFolder();
const long =
  'Trung tâm Dịch vụ sự nghiệp công và Phát triển quỹ đất trực thuộc Ủy ban nhân dân liên xã Một – Hai – Ba – Bốn';

test('a name of several lines is as high as its lines, a short one as its sheet', async () => {
  const [roster, path] = [put('dài.csv', smallRoster(long)), join(folder, 'bảng.xlsx')];
  const { status } = await runCaptured('breakdown', roster, '--rows', 'unit', '--out', path);
  expect(status).toBe(0);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const heights = new Map<unknown, number>();
  book.worksheets[0]?.eachRow((row) => heights.set(row.getCell(1).value, row.height));
  expect(heights.get(long)).toBeGreaterThanOrEqual(30);
  expect(heights.get('Tổng số')).toBeUndefined();
});
