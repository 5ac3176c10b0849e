import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';

import { writeWithExceljs } from '../../roster-layouts/files/write-exceljs';
import type { LegacyFont } from '../../roster-layouts/layout';

const grid = { sheets: [{ name: 'Danh sách', rows: [['HỌ VÀ TÊN', 'Đại học', 12]], merges: [] }] };

async function firstRow(legacyFont: LegacyFont): Promise<[unknown, string | undefined][]> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeWithExceljs(grid, legacyFont);
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const row = workbook.getWorksheet('Danh sách')?.getRow(1);
  return [1, 2, 3].map((column) => [row?.getCell(column).value, row?.getCell(column).font?.name]);
}

describe('a workbook in an old font', () => {
  it('holds TCVN3 letters under .VnTime, capitals under .VnTimeH', async () => {
    expect((await firstRow('tcvn3')).slice(0, 2)).toEqual([
      ['hä vµ tªn', '.VnTimeH'],
      ['§¹i häc', '.VnTime'],
    ]);
  });

  it('holds VNI letters under VNI-Times', async () => {
    expect((await firstRow('vni')).slice(0, 2)).toEqual([
      ['HOÏ VAØ TEÂN', 'VNI-Times'],
      ['Ñaïi hoïc', 'VNI-Times'],
    ]);
  });

  it('leaves numbers alone', async () => {
    expect((await firstRow('tcvn3'))[2]?.[0]).toBe(12);
  });
});
