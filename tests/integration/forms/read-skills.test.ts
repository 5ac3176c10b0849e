import { afterAll, beforeAll, expect, test } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { besideRoster, requireForm } from '../../../electron/engine/forms/form-handlers';
import { everybody } from '../../../shared/analysis/condition';
import { describeCheck, describeNote } from '../../../shared/forms/describe-check';
import type { FilledForm } from '../../../shared/forms/filled-form';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';

const { put } = temporaryFolder();
const { signal } = new AbortController();
const skills: readonly (readonly [informatics: string, language: string])[] = [
  ['CNTT cơ bản', 'Anh B - ĐH Sư phạm Huế'],
  ['Không', 'Pháp'],
  ['Chưa có', 'Nhật N3'],
  ['0', 'Nga B'],
  ['ĐH CNTT', 'ĐH Anh văn; Pháp B'],
  ['x', 'x'],
  ['B', 'B1'],
  ['A', 'Không'],
  ['', 'tiếng dân tộc Thái'],
];
const letter = (at: number): string => String.fromCharCode(65 + at);
const head = 'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị,Chức vụ,Đối tượng,Cấp';
const person = (at: number, unit: string): string =>
  `${at + 1},Lò Văn ${letter(at)},0${(at % 9) + 1}/03/1980,Nam,${unit},Chuyên viên,Công chức,Cấp xã`;
let read: EngineService;
let unequal: EngineService;

beforeAll(async () => {
  [read, unequal] = [await EngineService.open(null), await EngineService.open(null)];
  const rows = skills.map(
    ([informatics, language], at) => `${person(at, 'Xã A')},${informatics},"${language}"`,
  );
  await read.files.open(
    [put('xã a.csv', [`${head},Tin học,Ngoại ngữ`, ...rows].join('\n'))],
    () => undefined,
    signal,
  );
  const told = [0, 1, 2].map((at) => `${person(at, 'Xã A')},${at === 0 ? 'Phật giáo' : 'Không'}`);
  const untold = [3, 4].map((at) => person(at, 'Xã B'));
  await unequal.files.open(
    [put('a.csv', [`${head},Tôn giáo`, ...told].join('\n')), put('b.csv', [head, ...untold].join('\n'))],
    () => undefined,
    signal,
  );
});

afterAll(() => {
  read.close();
  unequal.close();
});

async function fill(service: EngineService, form: string): Promise<FilledForm> {
  const question = service.question('2024-12-31', everybody, signal);
  return fillForm(
    question,
    requireForm(form),
    { units: null, everyLevel: false },
    await besideRoster(service),
  );
}

function figures(form: FilledForm, row: string, ...marks: string[]): unknown[] {
  const found = form.rows.find(({ id }) => id === row);
  return marks.map((mark) => found?.values[form.leaves.findIndex((leaf) => leaf.mark === mark)]);
}

const notesOf = (form: FilledForm): string[] => form.notes.map((note) => describeNote(note, 'vi'));

test('languages and informatics are counted by what is written, in BM02/BNV', async () => {
  const form = await fill(read, 'bm02');
  // English degree; certificates "Anh B", "B1". Others: "Pháp", "Nhật N3", "Nga B", "Pháp B".
  expect(figures(form, 'total', '21', '22', '23', '24', '25', '26')).toEqual([1, 3, 1, 2, 0, 4]);
  const notes = notesOf(form);
  expect(notes.filter((note) => note.startsWith('Tin học:'))).toEqual([
    'Tin học: 1 người ghi “x”, không đủ rõ để xếp vào cột 21, 22, nên không được đếm ở đó.',
  ]);
  expect(notes.filter((note) => note.startsWith('Ngoại ngữ:'))).toEqual([
    'Ngoại ngữ: 1 người chỉ ghi trình độ (“B1”), không ghi thứ tiếng, được tính là tiếng Anh.',
    'Ngoại ngữ: 1 người chỉ ghi tên thứ tiếng (“Pháp”), không ghi trình độ, được tính là có chứng chỉ.',
    'Ngoại ngữ: 1 người ghi “x”, không đủ rõ để xếp vào cột 23, 24, 25, 26, nên không được đếm ở đó.',
  ]);
});

test('the same in Mẫu 02/CL.CBCCX, one tick a person', async () => {
  const form = await fill(read, 'cl-cbccx');
  expect(figures(form, 'total', '28', '29', '30', '31', '32', '33', '34', '35')).toEqual([
    ...[3, 0, 0, 1],
    ...[5, 0, 0, 1],
  ]);
});

test('what no roster records stays empty, and its checks say that they cannot be made', async () => {
  const form = await fill(read, 'bm02');
  expect(figures(form, 'total', '2', '5', '11', '17')).toEqual([null, null, null, null]);
  expect(figures(form, 'unit:Xã A', '2', '5', '11', '17')).toEqual([null, null, null, null]);
  expect(figures(form, 'total', '31', '32', '33')).toEqual([0, 0, 9]);
  const open = form.checks.filter(({ state }) => state === 'open');
  expect(open.map(({ check, at }) => `${check} ${at}`)).toContain('qualifications total');
  expect(open.every(({ at }) => at === 'total')).toBe(true);
  const texts = open.map((check) => describeCheck(check, form, 'vi'));
  expect(texts).toContain(
    'Tổng số: chưa đối chiếu được cột 11+12+13+14+15+16 với số người, vì danh sách không có thông tin về các cột này',
  );
  expect(form.crossChecks.find(({ id }) => id === 'party')).toMatchObject({ state: 'open', left: null });
  expect(form.checks.filter(({ state }) => state === 'broken')).toEqual([]);
  expect(
    notesOf(form).some((note) => note.startsWith('Danh sách không ghi: ') && note.includes('để trống')),
  ).toBe(true);
});

test('a unit whose list has no such column is empty there, and the total is of the others', async () => {
  const form = await fill(unequal, 'bm02');
  expect(figures(form, 'unit:Xã A', '5')).toEqual([1]);
  expect(figures(form, 'unit:Xã B', '5')).toEqual([null]);
  expect(figures(form, 'total', '5')).toEqual([1]);
  expect(notesOf(form)).toContain(
    'Danh sách của Xã B không ghi Tôn giáo (cột 5): ô của các đơn vị này để trống, dòng tổng chỉ gồm các đơn vị có ghi.',
  );
});

test('rows of Biểu 8B that nobody is asked about stay empty', async () => {
  const question = read.question('2024-12-31', everybody, signal);
  const choice = { units: null, everyLevel: true };
  const form = await fillForm(question, requireForm('8b-btctw'), choice, await besideRoster(read));
  expect(figures(form, 'all', '3')).toEqual([9]);
  expect(figures(form, 'party', '3')).toEqual([null]);
  expect(figures(form, 'university', '3')).toEqual([null]);
  expect(figures(form, 'age-41', '3')).toEqual([9]);
});
