import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../../electron/engine/database/workspace-database';
import { fillBlank, type FilledBlank } from '../../../electron/engine/forms/blank/fill-blank';
import type { BlankAnswers } from '../../../electron/engine/forms/blank/binding';
import { writeBlank } from '../../../electron/engine/forms/blank/write-blank';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { besideRoster } from '../../../electron/engine/forms/form-handlers';
import { readTyped } from '../../../electron/engine/forms/typed-numbers';
import { describeBlankCheck } from '../../../shared/forms/blank-check';
import { forms } from '../../../shared/forms/forms';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { blankOf, countsOf } from './blank-of';
import { ageOf, openSample, type SampleEngine } from './sample-engine';

const { folder } = temporaryFolder();
let sample: SampleEngine;

beforeAll(async () => {
  sample = await openSample();
});

afterAll(() => {
  sample.service.close();
});

const filled = async (path: string, answers: BlankAnswers = {}): Promise<FilledBlank> =>
  fillBlank(sample.question, path, () => answers, await readTyped(sample.service.database));

/** A sheet from its cells, `A1` to text; ranges are merged. */
async function sheetOf(name: string, cells: Readonly<Record<string, ExcelJS.CellValue>>): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  for (const [range, value] of Object.entries(cells)) {
    sheet.getCell(range.split(':')[0] ?? '').value = value;
    if (range.includes(':')) sheet.mergeCells(range);
  }
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
}

const figures = (blank: FilledBlank, row: number): (number | string | null)[] =>
  [...(blank.form.sheets[0]?.preview[row]?.values ?? [])].slice(2);

describe('a blank copy of an official form', () => {
  test.each(forms.filter(({ rows }) => rows.kind === 'units').map((form) => [form.code, form] as const))(
    '%s: no check is broken, and what is filled is the figure of the form itself',
    async (_code, form) => {
      const path = await blankOf(form, join(folder, `${form.id}.xlsx`));
      const blank = await filled(path, countsOf(await filled(path), form.who));
      const [sheet] = blank.form.sheets;
      expect(blank.form.checks.filter(({ state }) => state === 'broken')).toEqual([]);
      expect(blank.form.checks.some(({ kind }) => kind === 'formula')).toBe(true);
      const own = await fillForm(
        sample.question,
        form,
        { units: null, everyLevel: true },
        await besideRoster(sample.service),
      );
      const total = own.rows.find(({ kind }) => kind === 'total');
      const shown = sheet?.preview.find(({ label }) => label === 'Tổng số');
      const pairs = own.leaves.flatMap(({ kind, path }, column) =>
        kind === 'count' && sheet?.columns[column]?.certainty === 'sure'
          ? [[path.join(' › '), shown?.values[column], total?.values[column]] as const]
          : [],
      );
      expect(pairs.length).toBeGreaterThan(own.leaves.filter(({ kind }) => kind === 'count').length / 2);
      expect(pairs.map(([path, value]) => [path, value])).toEqual(
        pairs.map(([path, , value]) => [path, value]),
      );
    },
    60_000,
  );
});

test('heads that overlap and formulas that leave rows out are told before saving', async () => {
  const path = await sheetOf('broken.xlsx', {
    A1: 'BIỂU TỔNG HỢP CÁN BỘ, CÔNG CHỨC',
    'A3:A4': 'STT',
    'B3:B4': 'Nội dung',
    'C3:C4': 'Tổng số',
    'D3:F3': 'Chia theo độ tuổi',
    D4: 'Từ 40 trở xuống',
    E4: 'Từ 40 đến 50',
    F4: 'Từ 51 trở lên',
    B5: 'Tổng số',
    B6: 'Cán bộ',
    B7: 'Công chức',
    C5: { formula: 'SUM(C6:C6)' },
  });
  const { form } = await filled(path);
  const forty = sample.people.filter((person) => ageOf(person) === 40).length;
  const texts = form.checks
    .filter(({ state }) => state === 'broken')
    .map((check) => describeBlankCheck(check, 'vi'));
  expect(texts).toContain('Ô C5: công thức =SUM(C6:C6) cho 1.291, đếm từ danh sách ≠ 2.593');
  expect(texts).toContainEqual(expect.stringContaining(`; ${forty} lượt người được đếm ở hơn một cột`));
});

test('posts and classes of titles are understood below their heads', async () => {
  const path = await sheetOf('posts.xlsx', {
    A1: 'BIỂU TỔNG HỢP CÁN BỘ, VIÊN CHỨC CẤP XÃ',
    'A3:A4': 'STT',
    'B3:B4': 'Nội dung',
    'C3:D3': 'HĐND',
    C4: 'Chủ tịch',
    D4: 'Phó Chủ tịch',
    'E3:F3': 'UBND',
    E4: 'CT',
    F4: 'Phó Chủ tịch',
    'G3:H3': 'Hạng chức danh nghề nghiệp',
    G4: 'Hạng I',
    H4: 'II',
    'I3:I4': 'Bí thư, Phó Bí thư Đảng ủy',
    B5: 'Tổng số',
  });
  const blank = await filled(path);
  expect(blank.form.sheets[0]?.columns.filter(({ certainty }) => certainty === 'asked')).toEqual([]);
  const posts = (...names: string[]): number =>
    sample.people.filter(({ position }) => names.includes(String(position))).length;
  expect(figures(blank, 0)).toEqual([
    posts('Chủ tịch HĐND'),
    posts('Phó Chủ tịch HĐND'),
    posts('Chủ tịch UBND'),
    posts('Phó Chủ tịch UBND'),
    0,
    0,
    posts('Bí thư Đảng ủy', 'Phó Bí thư Đảng ủy'),
  ]);
});

test('comments, tables, colours, lists of choice and names move with the rows below the list', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  sheet.getCell('A1').value = 'BÁO CÁO SỐ LƯỢNG CÁN BỘ, CÔNG CHỨC';
  sheet.getRow(3).values = ['STT', 'Tên đơn vị', 'Tổng số', 'Nữ'];
  for (const row of [4, 5, 6]) sheet.getCell(row, 2).border = { top: { style: 'thin' } };
  sheet.getCell('B7').value = 'Tổng số';
  sheet.getCell('C7').value = { formula: 'SUM(C4:C6)' };
  sheet.getCell('D7').note = 'Kể cả người tập sự';
  sheet.addConditionalFormatting({
    ref: 'C4:C6',
    rules: [{ type: 'expression', priority: 1, formulae: ['C4>$C$7'], style: { font: { bold: true } } }],
  });
  sheet.getCell('D12').dataValidation = { type: 'list', formulae: ['$A$13:$A$14'] };
  sheet.addTable({
    name: 'Phu',
    ref: 'F9',
    columns: [{ name: 'Mã' }, { name: 'Tên' }],
    rows: [
      ['1', 'a'],
      ['2', 'b'],
    ],
  });
  book.definedNames.add('Biểu!$C$7', 'Tong');
  sheet.getCell('B9').value = 'Người lập bảng';
  const path = join(folder, 'moved.xlsx');
  await book.xlsx.writeFile(path);
  const target = join(folder, 'moved-filled.xlsx');
  const blank = await filled(path);
  await writeBlank(blank, target, sample.question.signal);
  const units = new Set(sample.people.map(({ unit }) => unit)).size;
  const by = units - 3;
  const read = new ExcelJS.Workbook();
  await read.xlsx.readFile(target);
  const after = read.getWorksheet('Biểu');
  expect(after?.getCell(7 + by, 3).formula).toBe(`SUM(C4:C${6 + by})`);
  expect(after?.getCell(7 + by, 2).value).toBe('Tổng số');
  // The row where the total stood belongs to a unit now, its name and number too.
  expect([1, 2].map((column) => after?.getCell(7, column).value)).toEqual([
    4,
    [...new Set(sample.people.map(({ unit }) => String(unit)))].sort(new Intl.Collator('vi').compare)[3],
  ]);
  expect(JSON.stringify(after?.getCell(7 + by, 4).note)).toContain('Kể cả người tập sự');
  const xml = Buffer.from(unzipSync(readFileSync(target))['xl/worksheets/sheet1.xml'] ?? []).toString();
  expect(xml).toContain(`<formula>C4&gt;$C$${7 + by}</formula>`);
  expect(xml).toContain(`sqref="D${12 + by}"`);
  expect(xml).toContain(`$A$${13 + by}:$A$${14 + by}`);
  const parts = unzipSync(readFileSync(target));
  expect(Buffer.from(parts['xl/tables/table1.xml'] ?? []).toString()).toContain(
    `ref="F${9 + by}:G${11 + by}"`,
  );
  expect(Buffer.from(parts['xl/workbook.xml'] ?? []).toString()).toContain(`$C$${7 + by}`);
  expect(blank.form.checks.filter(({ state }) => state === 'broken')).toEqual([]);
});

interface Head {
  readonly text: string;
  readonly is: (person: Row) => boolean;
}

const head = (text: string, is: Head['is']): Head => ({ text, is });
const of =
  (field: string, ...values: string[]) =>
  (person: Row) =>
    values.includes(String(person[field]));
const aged = (from: number, to: number) => (person: Row) => {
  const age = ageOf(person);
  return age !== null && age >= from && age <= to;
};
const known: Readonly<Record<string, readonly Head[]>> = {
  '': [
    head('Nữ', of('gender', 'female')),
    head('Đảng viên', of('party_member', 'yes')),
    head('Dân tộc thiểu số', of('ethnic_minority', 'yes')),
    head('Cán bộ', of('staff_group', 'cadre')),
    head('Công chức', of('staff_group', 'civil_servant')),
  ],
  'Trình độ chuyên môn': [
    head('Thạc sĩ', of('qualification', 'master')),
    head('Đại học', of('qualification', 'university')),
    head('Cao đẳng', of('qualification', 'college')),
    head('Đại học trở lên', of('qualification', 'university', 'master', 'doctorate')),
  ],
  'Lý luận chính trị': [
    head('Trung cấp', of('political_theory', 'intermediate')),
    head('Sơ cấp', of('political_theory', 'elementary')),
  ],
  'Độ tuổi': [
    head('Từ 30 trở xuống', aged(0, 30)),
    head('Từ 31 đến 40', aged(31, 40)),
    head('Trên 50', aged(51, 200)),
  ],
};

test('any tree of known heads on both axes counts each pair as a plain count does', async () => {
  const group = fc
    .constantFrom(...Object.keys(known))
    .chain((name) =>
      fc.shuffledSubarray([...(known[name] ?? [])], { minLength: 1 }).map((heads) => ({ name, heads })),
    );
  const tree = fc.uniqueArray(group, { minLength: 1, maxLength: 3, selector: ({ name }) => name });
  await fc.assert(
    fc.asyncProperty(tree, tree, fc.integer({ min: 2, max: 6 }), async (across, down, top) => {
      const cells: Record<string, string> = { A1: 'BIỂU TỔNG HỢP SỐ LIỆU' };
      const letter = (column: number): string => String.fromCharCode(65 + column);
      cells[`A${top}:A${top + 1}`] = 'STT';
      cells[`B${top}:B${top + 1}`] = 'Nội dung';
      const columns = across.flatMap(({ heads }) => heads);
      let column = 2;
      for (const { name, heads } of across) {
        const right = column + heads.length - 1;
        if (name !== '')
          cells[`${letter(column)}${top}${right > column ? `:${letter(right)}${top}` : ''}`] = name;
        heads.forEach(({ text }, index) => {
          const at = letter(column + index);
          cells[name === '' ? `${at}${top}:${at}${top + 1}` : `${at}${top + 1}`] = text;
        });
        column += heads.length;
      }
      const rows: (Head | null)[] = [];
      let row = top + 2;
      down.forEach(({ name, heads }, index) => {
        if (name !== '') {
          cells[`A${row}`] = ['I', 'II', 'III'][index] ?? '';
          cells[`B${row}`] = name;
          rows.push(null);
          row += 1;
        }
        for (const each of heads) {
          cells[`A${row}`] = name === '' ? (['I', 'II', 'III'][index] ?? '') : '-';
          cells[`B${row}`] = each.text;
          rows.push(each);
          row += 1;
        }
      });
      const blank = await filled(await sheetOf('tree.xlsx', cells));
      const expected = rows.map((own) =>
        columns.map((each) =>
          own === null ? null : sample.people.filter((person) => own.is(person) && each.is(person)).length,
        ),
      );
      expect(rows.map((_, index) => figures(blank, index))).toEqual(expected);
      // "Đại học" beside "Đại học trở lên" counts people twice, which the sums say.
      const others = blank.form.checks.filter(({ kind }) => kind !== 'sum' && kind !== 'rows');
      expect(others.filter(({ state }) => state === 'broken')).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 120_000);

const trees = join(import.meta.dirname, '../../../../shared/data/forms/btctw-report-headers.json');

interface HeaderTree {
  readonly form: string;
  readonly rows: readonly (readonly {
    readonly text: string;
    readonly rowspan: number;
    readonly colspan: number;
  }[])[];
}

describe.skipIf(!existsSync(trees))('header trees of the Party forms (skipped where they are absent)', () => {
  const found = existsSync(trees) ? (JSON.parse(readFileSync(trees, 'utf8')) as HeaderTree[]) : [];

  test.each(found.map((tree) => [tree.form, tree] as const))(
    'Biểu %s is filled or asked about, its style parts stay byte for byte',
    async (form, tree) => {
      const path = join(folder, `btctw-${form.replaceAll(/\W/g, '-')}.xlsx`);
      await writeTree(tree, path);
      const blank = await filled(path);
      const target = path.replace('.xlsx', '-filled.xlsx');
      const cells = await writeBlank(blank, target, sample.question.signal);
      // Words of the form's own stay where they stand.
      expect(cells).toBeLessThanOrEqual(blank.form.sheets.reduce((sum, sheet) => sum + sheet.cells, 0));
      const [before, after] = [unzipSync(readFileSync(path)), unzipSync(readFileSync(target))];
      const changed = Object.keys(before).filter(
        (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
      );
      expect(changed.filter((name) => !/sheet1\.xml$|workbook\.xml$/.test(name))).toEqual([]);
      expect(
        blank.form.checks.filter(({ state, kind }) => state === 'broken' && kind === 'official'),
      ).toEqual([]);
    },
  );
});

async function writeTree({ rows }: HeaderTree, path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  const taken = new Set<string>();
  rows.forEach((cells, index) => {
    let column = 1;
    for (const { text, rowspan, colspan } of cells) {
      while (taken.has(`${index + 1}:${column}`)) column += 1;
      sheet.getCell(index + 1, column).value = text;
      if (rowspan > 1 || colspan > 1)
        sheet.mergeCells(index + 1, column, index + rowspan, column + colspan - 1);
      for (let row = index + 1; row <= index + rowspan; row += 1)
        for (let at = column; at < column + colspan; at += 1) taken.add(`${row}:${at}`);
      column += colspan;
    }
  });
  await book.xlsx.writeFile(path);
}
