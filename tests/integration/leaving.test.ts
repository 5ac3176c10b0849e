import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reconciles } from '../../shared/analysis/change/movements';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient } from './engine-client';

const { folder, put } = temporaryFolder();

function roster(date: string, names: readonly string[]): string {
  const lines = names.map(
    (name, index) => `${index + 1};${name};0${name.length % 9}/3/198${name.length % 7};Nam;Xã Nhỏ`,
  );
  return [
    'DANH SÁCH CÁN BỘ, CÔNG CHỨC;;;;',
    `(Tính đến ngày ${date});;;;`,
    'STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị công tác',
    ...lines,
    '',
  ].join('\r\n');
}

let engine: EngineClient;
let made = 0;
beforeEach(async () => {
  made += 1;
  engine = await EngineClient.start(join(folder, `workspace-${made}`));
  const paths = [
    put('2022.csv', roster('31/12/2022', ['Lò An', 'Vì Bình', 'Cà Chung Dũng', 'Lù Em'])),
    put('2023.csv', roster('31/12/2023', ['Lò An', 'Vì Bình', 'Cà Chung Dũng'])),
    put('2024.csv', roster('31/12/2024', ['Lò An', 'Quàng Giang Nam'])),
  ];
  await engine.get('roster.open', { paths, into: 'each-date' });
});
afterEach(() => engine.close());

async function compared(first: number, last: number) {
  const { snapshots } = await engine.get('snapshots.get', {});
  const ids = { from: snapshots[first]?.id ?? 0, to: snapshots[last]?.id ?? 0 };
  const comparison = await engine.get('compare', ids);
  const asked = { ...ids, kind: 'left' as const, first: 0, count: 10 };
  return { comparison, left: (await engine.get('compare.people', asked)).rows };
}

describe('why people left', () => {
  test('is said by hand, counted where it belongs, and taken back', async () => {
    const { comparison, left } = await compared(1, 2);
    expect(comparison.overall).toMatchObject({ start: 3, joined: 1, left: 2, end: 2, resigned: 0 });
    const [first, second] = left.map(({ who }) => who ?? '');
    await engine.get('compare.reasons', { reasons: [{ who: first ?? '', reason: 'resigned' }] });
    await engine.get('compare.reasons', { reasons: [{ who: second ?? '', reason: 'transferred' }] });
    const said = (await compared(1, 2)).comparison;
    expect(said.overall).toMatchObject({ start: 3, resigned: 1, transferred: 1, left: 0, end: 2 });
    expect(said.counts).toMatchObject({ resigned: 1, transferred: 1, left: 0 });
    for (const each of [said.overall, ...said.byUnit, ...said.byStaffGroup])
      expect(reconciles(each)).toBe(true);
    await engine.get('compare.undo', {});
    expect((await compared(1, 2)).comparison.overall).toMatchObject({ resigned: 1, left: 1 });
    await engine.get('compare.redo', {});
    expect((await compared(1, 2)).comparison.overall).toMatchObject({ resigned: 1, transferred: 1 });
    await engine.get('compare.undo', {});
    await engine.get('compare.reasons', { reasons: [{ who: first ?? '', reason: null }] });
    expect((await compared(1, 2)).comparison.overall).toMatchObject({ resigned: 0, left: 2 });
  });

  test('the same period of the year before stands beside it where both its snapshots are known', async () => {
    const { yearBefore } = (await compared(1, 2)).comparison;
    expect(yearBefore).toMatchObject({ from: '2022-12-31', to: '2023-12-31' });
    expect(yearBefore?.overall).toMatchObject({ start: 4, left: 1, joined: 0, end: 3 });
    expect((await compared(0, 1)).comparison.yearBefore).toBeNull();
  });
});

test('a table of the window is saved as it stands', async () => {
  const path = join(folder, 'bảng.xlsx');
  const rows = [
    ['=cmd()', 1234],
    ['Lò Văn An', null],
  ];
  const sheet = { title: 'Danh sách', subtitle: ['Tính đến 31/12/2024'], heads: ['Tên', 'Số'], rows };
  await engine.get('rows.export', { ...sheet, language: 'vi', path });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await readFile(path)).buffer);
  const [first] = book.worksheets;
  // The title stands across columns, and each of them answers it.
  const once = (row: readonly unknown[]) => row.filter((cell, at) => at === 0 || cell !== row[at - 1]);
  const texts = first?.getSheetValues().flatMap((row) => (Array.isArray(row) ? [once(row.slice(1))] : []));
  expect(texts).toEqual([
    ['Danh sách'],
    ['Tính đến 31/12/2024'],
    ['Tên', 'Số'],
    ['=cmd()', 1234],
    ['Lò Văn An'],
  ]);
  await engine.get('rows.export', { ...sheet, language: 'vi', path: join(folder, 'bảng.csv') });
  expect(await readFile(join(folder, 'bảng.csv'), 'utf8')).toContain("'=cmd()");
  const wrong = engine.get('rows.export', { ...sheet, language: 'vi', path: join(folder, 'bảng.doc') });
  await expect(wrong).rejects.toThrow('ending-unknown');
});
