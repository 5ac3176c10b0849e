import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import { fillBlank } from '../../../electron/engine/forms/blank/fill-blank';
import { writeBlank } from '../../../electron/engine/forms/blank/write-blank';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { besideRoster, requireForm } from '../../../electron/engine/forms/form-handlers';
import { readFormWords } from '../../../electron/engine/forms/form-words';
import { readTyped } from '../../../electron/engine/forms/typed-numbers';
import { writeForm } from '../../../electron/engine/publish/form/write-form';
import type { Question } from '../../../electron/engine/analyse/question';
import { everybody } from '../../../shared/analysis/condition';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';

const { folder } = temporaryFolder();
let service: EngineService;
let question: Question;

const units = [
  ...['Ban Tổ chức Tỉnh ủy', 'Hội Nông dân tỉnh', 'Trường Chính trị tỉnh', 'Văn phòng Huyện ủy Mường Thử'],
  ...['Huyện đoàn Mường Thử', 'Sở Nội vụ', 'UBND xã Nà Mẫu', 'UBND xã Bản Thử'],
];
const groups = ['Cán bộ', 'Công chức', 'Công chức', 'Viên chức', 'Hợp đồng lao động'];
const posts = ['Trưởng phòng', 'Phó Trưởng phòng', 'Chuyên viên', 'Chuyên viên', 'Văn thư'];
const communePosts = [
  'Văn phòng - thống kê',
  'VP-TK',
  'Chủ tịch UBND',
  'Kế toán viên',
  'Bí thư',
  'Bí thư Đảng ủy',
];
const degrees = ['Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Chưa qua đào tạo'];
const ratings = [
  ...['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'],
  ...['Không hoàn thành nhiệm vụ', ''],
];

/** 210 people of bodies of every kind, with every value in all mixtures. */
function roster(): string {
  const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
  const lines = Array.from({ length: 210 }, (_, index) =>
    [
      ...[
        index + 1,
        `Người Thứ ${index + 1}`,
        `01/07/${1962 + ((index * 19) % 42)}`,
        index % 3 ? 'Nam' : 'Nữ',
      ],
      ...[index % 4 ? 'Kinh' : 'Thái', at(units, index * 3), at(groups, Math.floor(index / 7))],
      ...[
        at(index % 8 === 2 || index % 8 === 5 ? communePosts : posts, Math.floor(index / 3)),
        at(degrees, index * 5 + Math.floor(index / 6)),
        at(ratings, index * 3),
      ],
      ...[index % 5 ? 'x' : '', index % 6 ? 'Không' : 'Công giáo', `0${(index % 9) + 1}/2010`],
    ].join(','),
  );
  const head =
    'STT,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Đơn vị công tác,Đối tượng,Chức vụ,Trình độ chuyên môn,Xếp loại,Đảng viên,Tôn giáo,Ngày tuyển dụng';
  return `\uFEFF${[head, ...lines].join('\n')}\n`;
}

beforeAll(async () => {
  const path = join(folder, 'khoi-dang.csv');
  writeFileSync(path, roster());
  service = await EngineService.open(null);
  const { signal } = new AbortController();
  await service.files.open([path], () => undefined, signal);
  question = service.question('2024-12-31', everybody, signal);
});

afterAll(() => {
  service.close();
});

/** An official form as the program fills it. */
async function official(form: string): Promise<string> {
  const template = requireForm(form);
  const choice = { units: null, everyLevel: false };
  const filled = await fillForm(question, template, choice, await besideRoster(service));
  const words = await readFormWords(service.database, template, null);
  const path = join(folder, `${form}.xlsx`);
  await writeForm({ filled, template, words, language: 'vi' }, path);
  return path;
}

async function sheetOf(path: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error(path);
  return sheet;
}

/** Row of the column numbers, below which the figures stand. */
function numberRow(sheet: ExcelJS.Worksheet): number {
  for (let row = 1; row < 30; row += 1)
    if (/^(?:A|1)$/.test(sheet.getCell(row, 1).text) && /^(?:B|1|2)$/.test(sheet.getCell(row, 2).text))
      return row;
  throw new Error('no row of numbers');
}

/** The form with its figures taken out, as the ministry would send it, filled again. */
async function filledAgain(path: string): Promise<string> {
  const sheet = await sheetOf(path);
  const first = numberRow(sheet) + 1;
  sheet.eachRow((row, at) => {
    if (at >= first)
      row.eachCell((cell, column) => {
        if (column > 2 && typeof cell.value === 'number') cell.value = null;
      });
  });
  const [blank, copy] = ['trong', 'dien'].map((word) => path.replace('.xlsx', `-${word}.xlsx`));
  if (!blank || !copy) throw new Error(path);
  await sheet.workbook.xlsx.writeFile(blank);
  const { signal } = new AbortController();
  const filled = await fillBlank(question, blank, () => ({}), await readTyped(service.database));
  await writeBlank(filled, copy, signal);
  return copy;
}

describe('a blank of an official form is filled as the form itself', () => {
  test.each(['8b-btctw', 'xep-loai'])('%s', async (form) => {
    const path = await official(form);
    const [own, again] = [await sheetOf(path), await sheetOf(await filledAgain(path))];
    const figures: [string, number][] = [];
    own.eachRow((row, at) => {
      if (at > numberRow(own))
        row.eachCell((cell, column) => {
          if (column > 2 && typeof cell.value === 'number') figures.push([cell.address, cell.value]);
        });
    });
    expect(figures.filter(([, value]) => value > 0).length).toBeGreaterThan(60);
    expect(figures.map(([address]) => [address, again.getCell(address).value])).toEqual(figures);
  });

  test('cl-cbccx', async () => {
    const sheet = await sheetOf(await official('cl-cbccx'));
    const first = numberRow(sheet) + 1;
    for (const range of sheet.model.merges)
      if (sheet.getCell(range.split(':')[0] ?? 'A1').fullAddress.row >= first) sheet.unMergeCells(range);
    sheet.eachRow((row, at) => {
      if (at >= first)
        row.eachCell((cell) => {
          cell.value = null;
        });
    });
    const path = join(folder, 'cl-trong.xlsx');
    await sheet.workbook.xlsx.writeFile(path);
    const blank = await fillBlank(question, path, () => ({}), await readTyped(service.database));
    const template = requireForm('cl-cbccx');
    const choice = { units: null, everyLevel: false };
    const { rows } = await fillForm(question, template, choice, await besideRoster(service));
    const people = rows.filter(({ kind }) => kind !== 'total');
    expect(people.filter(({ kind }) => kind === 'person').length).toBeGreaterThan(20);
    expect(blank.form.sheets[0]?.columns.filter(({ certainty }) => certainty === 'asked')).toEqual([]);
    expect(blank.form.sheets[0]?.preview.map(({ values }) => values)).toEqual(
      people.map(({ kind, label, values }) =>
        kind === 'section' ? values.map((_, column) => (column === 1 ? label : null)) : values,
      ),
    );
    const heads = people.flatMap(({ kind, level, label }) =>
      kind === 'section' ? [`${level} ${label}`] : [],
    );
    const order = ['1 Bí thư', '1 Chủ tịch UBND', '1 Văn phòng - thống kê', '1 Kế toán viên'];
    const second = heads.lastIndexOf('0 UBND xã Nà Mẫu');
    for (const unit of [heads.slice(1, second), heads.slice(second + 1)]) {
      // One section for a post in two spellings.
      expect(unit).toEqual(order.filter((post) => unit.includes(post)));
      expect(unit.length).toBeGreaterThan(2);
    }
    expect(heads.indexOf('0 UBND xã Bản Thử')).toBe(0);
  });
});
