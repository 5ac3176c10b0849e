import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { everybody } from '../../../shared/analysis/condition';
import type { Question } from '../../../electron/engine/analyse/question';
import { EngineService } from '../../../electron/engine/engine-service';
import { fillBlank, type FilledBlank } from '../../../electron/engine/forms/blank/fill-blank';
import type { BlankAnswers } from '../../../electron/engine/forms/blank/binding';
import { readTyped } from '../../../electron/engine/forms/typed-numbers';

/** A person as the test wrote it, to be counted without the program. */
export interface Written {
  readonly unit: string;
  readonly level: 'province' | 'district' | 'commune';
  readonly group: 'Cán bộ' | 'Công chức' | 'Viên chức';
  readonly woman: boolean;
  readonly minority: boolean;
  readonly party: boolean;
  readonly born: number;
  readonly degree: string;
  readonly theory: string;
  readonly management: string;
  readonly informatics: string;
}

const units = [
  ['Sở Nội vụ', 'province'],
  ['Sở Tài chính', 'province'],
  ['UBND huyện Mường Thử', 'district'],
  ['UBND xã Nà Mẫu', 'commune'],
  ['UBND phường Tân Thử', 'commune'],
] as const;
const degrees = ['Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Chưa qua đào tạo', ''];
const theories = ['Cao cấp', 'Trung cấp', 'Sơ cấp', 'Chưa qua đào tạo', ''];
const managements = ['Chuyên viên chính', 'Chuyên viên', 'Chưa qua bồi dưỡng', '', 'Cán sự', 'Chuyên viên'];

/** 240 people of three levels, with every value in all mixtures; the same each time. */
export const written: readonly Written[] = Array.from({ length: 240 }, (_, index): Written => {
  const [unit, level] = units[(index * 7) % units.length] ?? units[0];
  return {
    ...{ unit, level },
    group: (['Cán bộ', 'Công chức', 'Công chức', 'Viên chức'] as const)[(index * 5 + 1) % 4] ?? 'Công chức',
    woman: (index * 11) % 7 < 3,
    minority: (index * 13) % 9 < 4,
    party: (index * 17) % 6 < 4,
    born: 1962 + ((index * 19) % 42),
    degree: degrees[(index * 3) % degrees.length] ?? '',
    theory: theories[Math.floor(index / 3) % theories.length] ?? '',
    management: managements[Math.floor(index / 5) % managements.length] ?? '',
    informatics: ['A', 'B', '', 'Không'][(index * 29) % 4] ?? '',
  };
});

/** Completed years at the end of 2024; everybody was born on 1 July. */
export const ageIn2024 = ({ born }: Written): number => 2024 - born;
export const count = (test: (person: Written) => boolean): number => written.filter(test).length;

export interface LevelsEngine {
  readonly service: EngineService;
  readonly question: Question;
  readonly folder: string;
}

/** The roster, open, asked as of 31 December 2024. */
export async function openLevels(folder: string): Promise<LevelsEngine> {
  const head =
    'STT,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Đơn vị công tác,Đối tượng,Trình độ chuyên môn,Lý luận chính trị,Quản lý nhà nước,Tin học,Đảng viên';
  const lines = written.map((each, index) =>
    [
      ...[index + 1, `Người Thứ ${index + 1}`, `01/07/${each.born}`, each.woman ? 'Nữ' : 'Nam'],
      ...[each.minority ? 'Thái' : 'Kinh', each.unit, each.group, each.degree, each.theory],
      ...[each.management, each.informatics, each.party ? 'x' : ''],
    ].join(','),
  );
  const path = join(folder, 'ba-cap.csv');
  writeFileSync(path, `\uFEFF${[head, ...lines].join('\n')}\n`);
  const service = await EngineService.open(null);
  const { signal } = new AbortController();
  await service.files.open([path], () => undefined, signal);
  return { service, question: service.question('2024-12-31', everybody, signal), folder };
}

/** A blank form from its cells, `A1` to text; ranges are merged, formats are of single cells. */
export async function blankSheet(
  path: string,
  cells: Readonly<Record<string, ExcelJS.CellValue>>,
  formats: Readonly<Record<string, string>> = {},
): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  for (const [range, value] of Object.entries(cells)) {
    sheet.getCell(range.split(':')[0] ?? '').value = value;
    if (range.includes(':')) sheet.mergeCells(range);
  }
  for (const [cell, format] of Object.entries(formats)) sheet.getCell(cell).numFmt = format;
  await book.xlsx.writeFile(path);
  return path;
}

export async function filledOf(
  { service, question }: LevelsEngine,
  path: string,
  answers: BlankAnswers = {},
): Promise<FilledBlank> {
  return fillBlank(question, path, () => answers, await readTyped(service.database));
}
