import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { forms } from '../../../shared/forms/forms';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { faultsForOffice, hasOfficeValidator } from '../../schemas/office-validator';
import { blankOf } from '../forms/blank-of';
import { samplePath, sampleFile } from '../rosters';
import { runCaptured } from '../run-captured';

const { folder } = temporaryFolder();

const trainingPath = sampleFile('so-boi-duong.xlsx');
const unitChanges = sampleFile('sap-xep-don-vi.xlsx');
const twoSnapshots = [
  ...['--snapshot', `2023-12-31=${sampleFile('tinh-mau-2023.xlsx')}`],
  ...['--snapshot', `2024-12-31=${samplePath}`],
];
const told = describe.skipIf(!hasOfficeValidator);

/** What Microsoft's own validator (Open XML SDK) refuses in a document; it brings its schemas along. */
async function refused(name: string, args: readonly string[]): Promise<string[]> {
  const path = join(folder, name);
  const { status, err } = await runCaptured(...args, '--out', path);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return faultsForOffice(path);
}

test('the validator is installed where its binary exists', () => {
  const isBinaryThere = process.platform === 'linux' && process.arch === 'x64';
  expect(hasOfficeValidator || !process.env.CI || !isBinaryThere).toBe(true);
});

told('the schemas of Office accept (skipped without the validator)', { timeout: 120_000 }, () => {
  test.each([
    ['the report as a document', 'bc.docx', ['report', samplePath]],
    ['the public report in English', 'bc-en.docx', ['report', samplePath, '--lang', 'en', '--public']],
    ['the report as a workbook', 'bc.xlsx', ['report', samplePath]],
    ['the roster', 'ds.xlsx', ['export', samplePath]],
    ['the roster without names', 'kdd.xlsx', ['export', samplePath, '--de-identified']],
    [
      'a table with its chart',
      'bảng.xlsx',
      ['breakdown', samplePath, '--rows', 'qualification', '--columns', 'staff_group'],
    ],
    [
      'a table of two levels',
      'bảng-2.xlsx',
      ['breakdown', samplePath, '--rows', 'staff_group', '--rows', 'gender', '--public'],
    ],
    ['a table without a chart', 'dài.xlsx', ['breakdown', samplePath, '--rows', 'unit', '--rows', 'gender']],
    ['the indicators', 'chỉ tiêu.xlsx', ['indicators', samplePath, '--by', 'unit']],
    ['the issues', 'vấn đề.xlsx', ['issues', samplePath]],
    ['a projection', 'dự báo.xlsx', ['projection', samplePath]],
    ['two snapshots compared, with its questions', 'so sánh.xlsx', ['compare', ...twoSnapshots]],
    ['figures over time', 'qua các kỳ.xlsx', ['trend', ...twoSnapshots]],
    ['units of today', 'đơn vị.xlsx', ['units', ...twoSnapshots, '--unit-changes', unitChanges]],
    ['a register', 'sổ.xlsx', ['register', 'training', trainingPath, '--roster', samplePath]],
  ])('%s', async (_what, name, args) => {
    expect(await refused(name, args)).toEqual([]);
  });

  test.each(forms.map(({ id }) => [id]))('form %s', async (id) => {
    const training = id === '10-btctw' ? ['--training', 'sample'] : [];
    expect(await refused(`${id}.xlsx`, ['form', id, samplePath, ...training])).toEqual([]);
  });
});

told('a filled blank form (skipped without the validator)', { timeout: 120_000 }, () => {
  const bm02 = forms.find(({ id }) => id === 'bm02');
  let blank = '';
  beforeAll(async () => {
    if (bm02) blank = await blankOf(bm02, join(folder, 'trống.xlsx'));
  });

  test('has no fault that the blank one had not', async () => {
    const before = await faultsForOffice(blank);
    expect(await refused('điền.xlsx', ['form', blank, samplePath])).toEqual(before);
  });

  test('a fault would be found', async () => {
    const parts = unzipSync(readFileSync(blank));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const damaged = join(folder, 'hỏng.xlsx');
    const wrong = strToU8(sheet.replace('<sheetData>', '<sheetData><nonsense/>'));
    writeFileSync(damaged, zipSync({ ...parts, 'xl/worksheets/sheet1.xml': wrong }));
    expect((await faultsForOffice(damaged)).join()).toContain('nonsense');
  });
});
