import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillBlank, type FilledBlank } from '../../../electron/engine/forms/blank/fill-blank';
import { writeBlank } from '../../../electron/engine/forms/blank/write-blank';
import {
  answerBlank,
  answersIn,
  loadAnswers,
  readAnswers,
  saveAnswers,
} from '../../../electron/engine/forms/blank/blank-answers';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { besideRoster } from '../../../electron/engine/forms/form-handlers';
import { readTyped } from '../../../electron/engine/forms/typed-numbers';
import type { FormTemplate } from '../../../shared/forms/form';
import { findForm, forms } from '../../../shared/forms/forms';
import { headerDepth } from '../../../shared/forms/header-cells';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { blankOf as blankWorkbook, countsOf } from './blank-of';
import { openSample, type SampleEngine } from './sample-engine';

const { folder, put } = temporaryFolder();
let sample: SampleEngine;

beforeAll(async () => {
  sample = await openSample();
});

afterAll(() => {
  sample.service.close();
});

async function filled(path: string): Promise<FilledBlank> {
  const { database } = sample.service;
  return fillBlank(sample.question, path, answersIn(await readAnswers(database)), await readTyped(database));
}

/** Filled with everybody of whom the official form is, of every level. */
const filledFor =
  ({ who }: FormTemplate) =>
  async (path: string): Promise<FilledBlank> => {
    const answers = countsOf(await filled(path), who);
    return fillBlank(sample.question, path, () => answers, await readTyped(sample.service.database));
  };

async function written(
  path: string,
  name: string,
  fill = filled,
): Promise<{ blank: FilledBlank; target: string }> {
  const blank = await fill(path);
  const target = join(folder, name);
  await writeBlank(blank, target, sample.question.signal);
  return { blank, target };
}

const blankOf = (template: FormTemplate, name: string): Promise<string> =>
  blankWorkbook(template, join(folder, name));

function rowsOf(path: string): unknown[][] {
  const book = XLSX.read(readFileSync(path), { cellFormula: true });
  return XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
    header: 1,
    defval: null,
    blankrows: true,
  });
}

const bm01 = findForm('bm01') as FormTemplate;

describe('a blank copy of BM01/BNV', () => {
  test('comes back with the figures of the official form, one row a unit', async () => {
    const path = await blankOf(bm01, 'bm01.xlsx');
    const { blank, target } = await written(path, 'bm01-filled.xlsx', filledFor(bm01));
    expect(blank.form.sheets[0]?.columns.filter(({ certainty }) => certainty === 'asked')).toEqual([]);
    const official = await fillForm(
      sample.question,
      bm01,
      { units: null, everyLevel: true },
      await besideRoster(sample.service),
    );
    const units = official.rows.filter(({ kind }) => kind === 'unit');
    const rows = rowsOf(target);
    const first = rows.findIndex((row) => String(row[1]) === String(units[0]?.label));
    const read = rows.slice(first, first + units.length).map((row) => bm01LeafValues(row));
    expect(read).toEqual(units.map(({ values }) => bm01LeafValues(values)));
    expect(rows[first + units.length + 1]?.[1]).toBe('Người lập bảng');
  });

  test('keeps every other part byte for byte, styles, merges, print setup and sums that reach over the new rows', async () => {
    const path = await blankOf(bm01, 'bm01-kept.xlsx');
    const { target } = await written(path, 'bm01-kept-filled.xlsx', filledFor(bm01));
    const [before, after] = [unzipSync(readFileSync(path)), unzipSync(readFileSync(target))];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(target);
    const sheet = book.getWorksheet('Biểu');
    const total = 5 + headerDepth(bm01.columns) + 1;
    expect(sheet?.getCell(total, 4).formula).toBe(`SUM(D${total + 1}:D${total + 115})`);
    expect(sheet?.getCell(total + 100, 4).border.top?.style).toBe('thin');
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 8,
      printTitlesRow: `5:${total - 1}`,
    });
    expect(book.getWorksheet('Hướng dẫn')?.getCell('A1').value).toBe('Không sửa trang này');
  });
});

test.each(forms.map((form) => [form.code, form] as const))(
  'a blank copy of %s comes back filled, every part but its sheet byte for byte',
  async (_code, form) => {
    const own = await fillForm(
      sample.question,
      form,
      { units: null, everyLevel: true },
      await besideRoster(sample.service),
    );
    const given = form.rows.kind === 'criteria' ? own.rows.slice(1).map(({ label }) => label) : undefined;
    const path = await blankWorkbook(form, join(folder, `${form.id}-each.xlsx`), given);
    const blank = await filledFor(form)(path);
    const target = join(folder, `${form.id}-each-filled.xlsx`);
    const cells = await writeBlank(blank, target, sample.question.signal);
    expect(cells).toBeGreaterThan(form.id === '10-btctw' ? -1 : 20);
    const [before, after] = [unzipSync(readFileSync(path)), unzipSync(readFileSync(target))];
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    expect(changed.filter((name) => !['xl/workbook.xml', 'xl/worksheets/sheet1.xml'].includes(name))).toEqual(
      [],
    );
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  },
  60_000,
);

function bm01LeafValues(row: readonly unknown[]): unknown[] {
  return bm01.columns.length === 0 ? [] : row.slice(1, 40).map((value) => value ?? null);
}

test('"Dưới 30" beside "Từ 31" is asked about; the answer is remembered and can be shared', async () => {
  const path = await blankOf(findForm('bm02') as FormTemplate, 'bm02.xlsx');
  const first = (await filled(path)).form;
  const asked = first.sheets[0]?.columns.filter(({ certainty }) => certainty === 'asked') ?? [];
  expect(asked.map(({ path: heads }) => heads.at(-1))).toContain('Dưới 30');
  const key = asked.find(({ path: heads }) => heads.at(-1) === 'Dưới 30')?.key ?? '';
  const { database } = sample.service;
  await answerBlank(
    database,
    { fingerprint: first.fingerprint, title: 'BM02' },
    { [key]: { kind: 'suggested' } },
  );
  const again = (await filled(path)).form.sheets[0];
  const column = again?.columns.findIndex((each) => each.key === key) ?? -1;
  expect(again?.columns[column]).toMatchObject({
    certainty: 'answered',
    meaning: { who: { all: [{ age: { below: 31 } }] } },
  });
  expect(again?.preview.at(-1)?.values[column]).toBe(407);
  const shared = join(folder, 'bindings.json');
  expect(await saveAnswers(database, shared)).toBe(1);
  await answerBlank(database, { fingerprint: first.fingerprint, title: 'BM02' }, { [key]: null });
  expect((await filled(path)).form.sheets[0]?.columns[column]?.certainty).toBe('asked');
  expect(await loadAnswers(database, shared)).toBe(1);
  expect((await filled(path)).form.sheets[0]?.columns[column]?.certainty).toBe('answered');
});

test('a provincial form with heads on both axes counts every pair; what it does not understand stays blank', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Tổng hợp');
  sheet.getCell('A1').value = 'BIỂU TỔNG HỢP CÁN BỘ, CÔNG CHỨC';
  const heads: [string, string][] = [
    ['A3:A4', 'STT'],
    ['B3:B4', 'Nội dung'],
    ['C3:D3', 'Cán bộ'],
    ['C4', 'Tổng số'],
    ['D4', 'Nữ'],
    ['E3:E4', 'Công chức'],
    ['F3:F4', 'Có nhà công vụ'],
  ];
  for (const [range, text] of heads) {
    sheet.getCell(range.split(':')[0] ?? '').value = text;
    if (range.includes(':')) sheet.mergeCells(range);
  }
  const labels = [
    'Tổng số',
    'Trình độ chuyên môn',
    'Đại học trở lên',
    'Dưới cao đẳng',
    'Độ tuổi',
    'Từ trên 40 tuổi đến 50 tuổi',
  ];
  const marks = ['', 'I', '1', '2', 'II', '1'];
  labels.forEach((label, index) => sheet.addRow([marks[index], label]));
  const path = join(folder, 'provincial.xlsx');
  await book.xlsx.writeFile(path);
  const { blank, target } = await written(path, 'provincial-filled.xlsx');
  const count = (test: (person: (typeof sample.people)[number]) => boolean): number =>
    sample.people.filter(test).length;
  const cadre = (person: (typeof sample.people)[number]): boolean => person.staff_group === 'cadre';
  const high = ['university', 'master', 'doctorate'];
  const rows = rowsOf(target).slice(4);
  expect(rows[0]?.slice(2)).toEqual([
    count(cadre),
    count((each) => cadre(each) && each.gender === 'female'),
    count((each) => !cadre(each)),
    null,
  ]);
  expect(rows[1]?.slice(2)).toEqual([null, null, null, null]);
  expect(rows[2]?.[2]).toBe(count((each) => cadre(each) && high.includes(String(each.qualification))));
  expect(rows[3]?.[4]).toBe(
    count(
      (each) => !cadre(each) && ['none', 'elementary', 'intermediate'].includes(String(each.qualification)),
    ),
  );
  expect(blank.form.sheets[0]?.columns.map(({ certainty }) => certainty)).toEqual([
    'sure',
    'sure',
    'sure',
    'sure',
    'sure',
    'asked',
  ]);
});

test('a title about an event is asked about and nothing is filled before', async () => {
  const path = await blankOf({ ...bm01, title: 'THỐNG KÊ CÔNG CHỨC ĐƯỢC BỔ NHIỆM NĂM {year}' }, 'event.xlsx');
  const { form } = await filled(path);
  expect(form.sheets[0]?.scope.certainty).toBe('asked');
  expect(form.sheets[0]?.cells).toBe(0);
});

test('a form that is no .xlsx, that has no table, or would be written over, is refused with a reason', async () => {
  await expect(filled(put('cũ.xls', 'STT\tHọ tên'))).rejects.toMatchObject({
    failure: { kind: 'form-not-workbook' },
  });
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Trống').getCell('A1').value = 'Công văn';
  const empty = join(folder, 'no-table.xlsx');
  await book.xlsx.writeFile(empty);
  await expect(filled(empty)).rejects.toMatchObject({ failure: { kind: 'form-without-table' } });
  const path = await blankOf(bm01, 'own.xlsx');
  await expect(writeBlank(await filled(path), path, sample.question.signal)).rejects.toMatchObject({
    failure: { kind: 'file-is-source' },
  });
});

const published = join(import.meta.dirname, '../../../../shared/data/forms/ctu-mau16-tong-hop-bao-cao.xlsx');

test.skipIf(!existsSync(published))(
  'a published list form gets its people, its other parts untouched',
  async () => {
    const asked = await filled(published);
    const [first] = asked.form.sheets;
    // Its title is about public employees who study: whether these are all is for the user to say.
    expect(first).toMatchObject({
      mode: 'people',
      people: 0,
      cells: 0,
      scope: {
        certainty: 'asked',
        suggestion: { who: { dimension: 'staff_group', in: ['public_employee'] } },
      },
    });
    const key = first?.scope.key ?? '';
    const { database } = sample.service;
    const form = { fingerprint: asked.form.fingerprint, title: 'Mẫu 16' };
    await answerBlank(database, form, { [key]: { kind: 'suggested' } });
    expect((await filled(published)).form.sheets[0]).toMatchObject({ people: 0, cells: 0 });
    const meaning = { kind: 'count', who: { all: [] } } as const;
    const words = { vi: 'Mọi người', en: 'Everybody' };
    await answerBlank(database, form, { [key]: { kind: 'given', meaning, words } });
    const { blank, target } = await written(published, 'ctu.xlsx');
    expect(blank.form.sheets[0]).toMatchObject({ mode: 'people', people: 2593 });
    const [before, after] = [unzipSync(readFileSync(published)), unzipSync(readFileSync(target))];
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    expect(
      changed.every((name) =>
        [
          'xl/worksheets/sheet1.xml',
          'xl/workbook.xml',
          'xl/calcChain.xml',
          '[Content_Types].xml',
          'xl/_rels/workbook.xml.rels',
        ].includes(name),
      ),
    ).toBe(true);
    const rows = rowsOf(target);
    expect(rows[10]?.slice(0, 3)).toEqual([1, 'TM0000001', 'Mùa Thanh Páo']);
    expect(rows[10 + 2592]?.[0]).toBe(2593);
  },
);
