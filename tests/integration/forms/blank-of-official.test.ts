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
  ...['Huyện đoàn Mường Thử', 'Sở Nội vụ', 'UBND xã Nà Mẫu'],
];
const groups = ['Cán bộ', 'Công chức', 'Công chức', 'Viên chức', 'Hợp đồng lao động'];
const posts = ['Trưởng phòng', 'Phó Trưởng phòng', 'Chuyên viên', 'Chuyên viên', 'Văn thư'];
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
        at(posts, Math.floor(index / 3)),
        at(degrees, index * 5 + Math.floor(index / 6)),
        at(ratings, index * 3),
      ],
      index % 5 ? 'x' : '',
    ].join(','),
  );
  const head =
    'STT,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Đơn vị công tác,Đối tượng,Chức vụ,Trình độ chuyên môn,Xếp loại,Đảng viên';
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
});
