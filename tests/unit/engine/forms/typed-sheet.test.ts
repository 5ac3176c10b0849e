import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedSheet, type TypedSheet } from '../../../../electron/engine/forms/typed-sheet';
import type { TypedInput } from '../../../../shared/forms/form';
import { temporaryFolder } from '../make/temporary-folder';

const { folder, put } = temporaryFolder();
const { signal } = new AbortController();
const units = ['Xã Hua Dìn', 'Phường Púng Bẻ', 'Xã Bó Cáng'];

const read = (text: string, input: TypedInput = 'assigned_posts'): Promise<TypedSheet> =>
  readTypedSheet(put('giao.csv', text), input, units, signal);

describe('the column of assigned posts', () => {
  test('is the one that its head names, wherever it stands', async () => {
    const text =
      'Đơn vị,Biên chế được giao năm 2024,Số có mặt năm 2023\nUBND xã Hua Dìn,25,19\nPhường Púng Bẻ,23,20\n';
    expect((await read(text)).numbers).toEqual({ 'Xã Hua Dìn': 25, 'Phường Púng Bẻ': 23 });
  });

  test('is never guessed among several', async () => {
    const two = 'Đơn vị,Biên chế giao năm 2023,Biên chế giao năm 2024\nXã Hua Dìn,25,19\n';
    await expect(read(two)).rejects.toMatchObject({
      failure: {
        kind: 'typed-column-unclear',
        columns: ['Biên chế giao năm 2023', 'Biên chế giao năm 2024'],
      },
    });
    await expect(read('Đơn vị,Nam,Nữ\nXã Hua Dìn,25,19\n')).rejects.toMatchObject({
      failure: { kind: 'typed-column-unclear', columns: ['Nam', 'Nữ'] },
    });
    await expect(read('Đơn vị,Số có mặt\nXã Hua Dìn,25\n')).rejects.toMatchObject({
      failure: { kind: 'typed-column-unclear' },
    });
    await expect(read('Đơn vị,Số giao\nXã Lạ,25\n')).rejects.toMatchObject({
      failure: { kind: 'typed-without-units' },
    });
  });

  test('under a head of several, the total is meant; a form of the ministry can be given back', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('BM01');
    sheet.getCell('A1').value = 'BÁO CÁO BIÊN CHẾ ĐƯỢC GIAO VÀ SỐ CÓ MẶT';
    sheet.mergeCells('A1:F1');
    sheet.getRow(3).values = ['Số thứ tự', 'Tên đơn vị', 'Biên chế được giao', '', '', 'Hiện có'];
    sheet.getRow(4).values = ['', '', 'Tổng số', 'Cán bộ', 'Công chức', ''];
    sheet.mergeCells('C3:E3');
    sheet.getRow(5).values = ['A', 'B', '1', '2', '3', '4'];
    sheet.getRow(6).values = ['', 'Tổng số', 48, 20, 28, 40];
    sheet.getRow(7).values = [1, 'Xã Hua Dìn', 25, 10, 15, 19];
    sheet.getRow(8).values = [2, 'Phường Púng Bẻ', null, 10, 13, 21];
    const path = join(folder, 'bm01.xlsx');
    await book.xlsx.writeFile(path);
    expect(await readTypedSheet(path, 'assigned_posts', units, signal)).toEqual({
      numbers: { 'Xã Hua Dìn': 25 },
      problems: [{ kind: 'blank', sheet: 'BM01', cell: 'C8', unit: 'Phường Púng Bẻ', value: '' }],
      missing: ['Phường Púng Bẻ', 'Xã Bó Cáng'],
    });
  });

  test('two columns without heads are a unit and its number, a running number before them', async () => {
    expect((await read('1;Xã Hua Dìn;7\n2;Phường Púng Bẻ;8\n')).numbers).toEqual({
      'Xã Hua Dìn': 7,
      'Phường Púng Bẻ': 8,
    });
  });

  test('rotated civil servants have a column of their own', async () => {
    const text = 'Đơn vị;Biên chế giao;Luân chuyển từ huyện\nXã Hua Dìn;25;2\n';
    expect((await read(text, 'rotated_from_district')).numbers).toEqual({ 'Xã Hua Dìn': 2 });
  });
});

test('every line that is not taken is told with its cell', async () => {
  const lines = ['Đơn vị;Biên chế giao', 'Xã Hua Dìn;25', 'Xã Lạ;9', 'Phường Púng Bẻ;-4', 'Xã Bó Cáng;12,5'];
  const { numbers, problems } = await read(
    [...lines, 'Xã Bó Cáng;20.5', 'Xã Hua Dìn;26', 'Tổng số;99'].join('\n'),
  );
  expect(numbers).toEqual({ 'Xã Hua Dìn': 25 });
  expect(problems.map(({ kind, cell, unit, value }) => [kind, cell, unit, value])).toEqual([
    ['unknown-unit', 'A3', 'Xã Lạ', '9'],
    ['not-count', 'B4', 'Phường Púng Bẻ', '-4'],
    ['not-count', 'B5', 'Xã Bó Cáng', '12,5'],
    ['not-count', 'B6', 'Xã Bó Cáng', '20.5'],
    ['repeated', 'B7', 'Xã Hua Dìn', '26'],
  ]);
});

test('each line is taken once or told once, and no number is another than the one written', async () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 1_000_000 }).map(String),
    fc.constantFrom('', '-1', '1,5', '20.5', 'hai', '1.234', '12.345', '1.23', '0'),
  );
  const line = fc.record({ unit: fc.constantFrom(...units, 'Xã Không Có'), value });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const all = [{ unit: 'Xã Hua Dìn', value: '5' }, ...lines];
      const text = ['Đơn vị;Biên chế giao', ...all.map((each) => `${each.unit};"${each.value}"`)].join('\n');
      const { numbers, problems } = await read(text);
      const silent = all.filter((each) => each.unit === 'Xã Không Có' && each.value === '').length;
      expect(Object.keys(numbers).length + problems.length + silent).toBe(all.length);
      for (const [unit, number] of Object.entries(numbers)) {
        const first = all.find((each) => each.unit === unit && /^(?:\d+|\d{1,3}\.\d{3})$/.test(each.value));
        expect(number).toBe(Number(first?.value.replace('.', '')));
      }
    }),
    { numRuns: 60 },
  );
});
