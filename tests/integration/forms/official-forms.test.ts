import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../../electron/engine/database/workspace-database';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { readFormWords } from '../../../electron/engine/forms/form-words';
import { besideRoster, requireForm } from '../../../electron/engine/forms/form-handlers';
import { changeTyped } from '../../../electron/engine/forms/typed-numbers';
import { readTypedSheet } from '../../../electron/engine/forms/typed-sheet';
import { requireRegister } from '../../../electron/engine/registers/registers';
import { sampleFile } from '../../../electron/batch/sample-file';
import { writeForm } from '../../../electron/engine/publish/form/write-form';
import type { Condition } from '../../../shared/analysis/condition';
import type { FilledForm, FilledRow } from '../../../shared/forms/filled-form';
import { forms } from '../../../shared/forms/forms';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { ageOf, openSample, type SampleEngine } from './sample-engine';

const { folder, put } = temporaryFolder();
let sample: SampleEngine;

beforeAll(async () => {
  sample = await openSample();
});

afterAll(() => {
  sample.service.close();
});

async function fill(
  id: string,
  units: readonly string[] | null = null,
  everyLevel = false,
): Promise<FilledForm> {
  const beside = await besideRoster(sample.service);
  return fillForm(sample.question, requireForm(id), { units, everyLevel }, beside);
}

function at(form: FilledForm, row: FilledRow | undefined, mark: string): unknown {
  return row?.values[form.leaves.findIndex((leaf) => leaf.mark === mark)];
}

type Test = (person: Row) => boolean;
const is =
  (field: string, ...values: unknown[]): Test =>
  (person) =>
    values.includes(person[field]);
const aged =
  (from: number, to: number): Test =>
  (person) => {
    const age = ageOf(person);
    return age !== null && age >= from && age <= to;
  };

/** Columns of BM02/BNV that a plain count of the stored people can give. */
const bm02: Readonly<Record<string, Test>> = {
  2: is('party_member', 'yes'),
  3: is('gender', 'female'),
  4: is('ethnic_minority', 'yes'),
  5: ({ religion }) => religion !== null && religion !== 'Không',
  8: is('rank', 'Chuyên viên'),
  9: is('rank', 'Cán sự'),
  10: is('rank', 'Nhân viên'),
  12: is('qualification', 'master'),
  13: is('qualification', 'university'),
  14: is('qualification', 'college'),
  15: is('qualification', 'intermediate'),
  16: is('qualification', 'elementary'),
  17: is('political_theory', 'bachelor'),
  18: is('political_theory', 'advanced'),
  19: is('political_theory', 'intermediate'),
  20: is('political_theory', 'elementary'),
  22: ({ informatics }) => informatics !== null,
  26: is('foreign_language', 'Tiếng Lào'),
  24: ({ foreign_language: language }) => language !== null && language !== 'Tiếng Lào',
  27: ({ ethnic_language: language }) => language !== null,
  29: is('state_management', 'principal_specialist'),
  30: is('state_management', 'specialist'),
  31: aged(0, 30),
  32: aged(31, 40),
  33: aged(41, 50),
  34: aged(51, 60),
  35: (person) => is('gender', 'female')(person) && aged(51, 55)(person),
  36: (person) => is('gender', 'male')(person) && aged(56, 60)(person),
};

describe('BM02/BNV', () => {
  test('every figure of every unit is a plain count of its people', async () => {
    const form = await fill('bm02');
    const units = form.rows.filter(({ kind }) => kind === 'unit');
    expect(units).toHaveLength(115);
    for (const [mark, holds] of Object.entries(bm02)) {
      const counted = units.map(
        ({ unit }) => sample.people.filter((each) => each.unit === unit && holds(each)).length,
      );
      expect({ mark, figures: units.map((row) => at(form, row, mark)) }).toEqual({ mark, figures: counted });
      expect(at(form, form.rows[0], mark)).toBe(sample.people.filter(holds).length);
    }
  });

  test('columns of one kind add up to everybody, or say who is missing', async () => {
    const { checks, crossChecks } = await fill('bm02');
    expect(checks.filter(({ state }) => state === 'broken')).toEqual([]);
    expect(checks.find(({ check, at: place }) => check === 'ages' && place === 'total')).toMatchObject({
      state: 'explained',
      sum: 2590,
      of: 2593,
      rest: [{ people: 3 }],
    });
    expect(crossChecks.length).toBeGreaterThan(5);
    expect(crossChecks.filter(({ state }) => state === 'broken')).toEqual([]);
  });

  test('one unit has its own figures only', async () => {
    const form = await fill('bm02', ['Phường Púng Bẻ']);
    expect(form.rows.map(({ label }) => label)).toEqual(['Tổng số', 'Phường Púng Bẻ']);
    expect(form.people).toBe(sample.people.filter(({ unit }) => unit === 'Phường Púng Bẻ').length);
  });
});

describe('BM01/BNV in a province of communes alone', () => {
  const servants = (): readonly Row[] => sample.people.filter(is('staff_group', 'civil_servant'));

  test('counts nobody and says whom it could count', async () => {
    const form = await fill('bm01');
    expect({ people: form.people, total: at(form, form.rows[0], '2') }).toEqual({ people: 0, total: 0 });
    expect(form.notes).toContainEqual(
      expect.objectContaining({ kind: 'nobody', people: servants().length }) as unknown,
    );
  });

  test('counts civil servants of every level where the user asks for it, and says so', async () => {
    const form = await fill('bm01', null, true);
    expect(form.people).toBe(servants().length);
    expect(form.notes.map(({ kind }) => kind)).toContain('widened');
    expect(at(form, form.rows[0], '32')).toBe(servants().filter(aged(0, 30)).length);
    expect(at(form, form.rows[0], '14')).toBe(servants().filter(is('qualification', 'university')).length);
  });
});

test('a form of a filter says so, and so do columns that are 0 because the roster does not record them', async () => {
  const women: Condition = { dimension: 'gender', in: ['female'] };
  const question = { ...sample.question, filter: { all: [women] } };
  const beside = await besideRoster(sample.service);
  const { notes } = await fillForm(question, requireForm('bm02'), { units: null, everyLevel: false }, beside);
  const told = (all: FilledForm['notes']): string[] =>
    all.flatMap((note) => (note.kind === 'remark' ? [note.text.vi] : []));
  expect(told(notes)).toContain('Biểu chỉ tính những người được lọc: Giới tính: Nữ.');
  expect(told((await fill('bm02')).notes).filter((text) => /được lọc|không ghi:/.test(text))).toEqual([]);
  const quality = told((await fill('cl-cbccx')).notes).filter((text) =>
    text.startsWith('Danh sách không ghi:'),
  );
  expect(quality).toHaveLength(1);
});

test('Mẫu 02/CL.CBCCX lists everybody in sections by unit and post, numbered anew in each', async () => {
  const form = await fill('cl-cbccx', ['Phường Púng Bẻ']);
  const own = sample.people.filter(({ unit }) => unit === 'Phường Púng Bẻ');
  const people = form.rows.filter(({ kind }) => kind === 'person');
  expect(people.map(({ label }) => label).sort()).toEqual(own.map((each) => each.full_name).sort());
  const sections = form.rows.filter(({ kind }) => kind === 'section').map(({ label }) => label);
  expect(sections).toEqual([...new Set(own.map(({ position }) => position))]);
  form.rows.forEach((row, index) => {
    const follows = form.rows[index - 1]?.kind === 'section';
    expect(row.kind === 'person' && follows ? row.values[0] : 1).toBe(1);
  });
  expect(at(form, form.rows.at(-1), '19')).toBe(own.filter(is('qualification', 'university')).length);
  expect(form.checks.filter(({ state }) => state === 'broken')).toEqual([]);
});

test('Biểu 8B has the mean age and the bands of the Party', async () => {
  const form = await fill('8b-btctw', null, true);
  const ages = sample.people.flatMap((person) => ageOf(person) ?? []);
  const row = (id: string): FilledRow | undefined => form.rows.find((each) => each.id === id);
  expect(at(form, row('age-mean'), '3')).toBe(
    Math.round((ages.reduce((sum, age) => sum + age, 0) / ages.length) * 10) / 10,
  );
  expect(at(form, row('age-36'), '3')).toBe(sample.people.filter(aged(36, 40)).length);
  expect(at(form, row('professor'), '3')).toBeNull();
  expect(form.checks.filter(({ state }) => state === 'broken')).toEqual([]);
});

test('the yearly rating counts shares of the people rated', async () => {
  const form = await fill('xep-loai');
  const rated = sample.people.filter(({ rating }) => rating !== null);
  const excellent = rated.filter(is('rating', 'excellent'));
  expect(at(form, form.rows[0], '2')).toBe(rated.length);
  expect(at(form, form.rows[0], '3')).toBe(excellent.length);
  expect(at(form, form.rows[0], '4')).toBe(Math.round((excellent.length / rated.length) * 10_000) / 100);
});

test('numbers that no roster has come from a sheet of two columns, by the names of units', async () => {
  const path = put('biên chế.csv', 'Đơn vị;Số giao\r\nUBND phường PÚNG BẺ;25\r\nXã Không Có;9\r\n');
  const names = ['Phường Púng Bẻ', 'Thị trấn Noong Dìn'];
  const read = await readTypedSheet(path, 'assigned_posts', names, sample.question.signal);
  expect(read).toEqual({
    numbers: { 'Phường Púng Bẻ': 25 },
    problems: [{ kind: 'unknown-unit', sheet: 'biên chế', cell: 'A3', unit: 'Xã Không Có', value: '9' }],
    missing: ['Thị trấn Noong Dìn'],
  });
  await changeTyped(sample.service.database, 'assigned_posts', read.numbers);
  const form = await fill('bm02', ['Phường Púng Bẻ']);
  expect(at(form, form.rows[1], '1')).toBe(25);
  expect(at(form, form.rows[0], '1')).toBe(25);
});

test('the sum of numbers that some units have not typed yet stays blank and accuses nobody', async () => {
  const [typed, open] = ['Phường Púng Bẻ', 'Thị trấn Noong Dìn'];
  await changeTyped(sample.service.database, 'assigned_posts', { [typed]: 1 });
  const some = await fill('bm01', [typed, open], true);
  const rowOf = (label: string): FilledRow | undefined => some.rows.find((row) => row.label === label);
  expect(at(some, rowOf(typed), '1')).toBe(1);
  expect(at(some, rowOf(open), '1')).toBeNull();
  expect(at(some, some.rows[0], '1')).toBeNull();
  const accused = some.checks.flatMap(({ check, state, at: where }) =>
    check === 'within-assigned' && state === 'broken' ? [where] : [],
  );
  expect(accused).toEqual([`unit:${typed}`]);
  await changeTyped(sample.service.database, 'assigned_posts', { [typed]: 25, [open]: 30 });
  const both = await fill('bm01', [typed, open], true);
  expect(at(both, both.rows[0], '1')).toBe(55);
  await changeTyped(sample.service.database, 'assigned_posts', { [open]: null });
});

test('every form says whom it goes to, under the signatures', async () => {
  for (const template of forms) {
    const { recipients } = await readFormWords(sample.service.database, template, 'Tỉnh Mẫu');
    expect(recipients.length).toBeGreaterThan(0);
    expect(recipients.at(-1)).toMatch(/^Lưu.*\.$/);
    for (const each of recipients.slice(0, -1)) expect(each).toMatch(/;$/);
  }
  const template = requireForm('bm01');
  const filled = await fill('bm01', ['Phường Púng Bẻ']);
  const words = await readFormWords(sample.service.database, template, 'Tỉnh Mẫu');
  const path = join(folder, 'noi-nhan.xlsx');
  await writeForm({ filled, template, words, language: 'vi' }, path);
  const book = XLSX.read(readFileSync(path));
  const texts = Object.values(book.Sheets[book.SheetNames[0] ?? ''] ?? {}).flatMap((cell: unknown) =>
    typeof cell === 'object' && cell !== null && 'v' in cell ? [String(cell.v)] : [],
  );
  const foot = texts.slice(texts.indexOf('Thủ trưởng đơn vị'));
  expect(foot).toEqual(expect.arrayContaining(['Nơi nhận:', '- Bộ Nội vụ (để báo cáo);', '- Lưu: VT.']));
});

describe('every form for all units, the register of training beside it', () => {
  beforeAll(async () => {
    const { samples } = requireRegister('training');
    const { signal } = sample.question;
    const files = samples.map(sampleFile);
    await sample.service.registers.import('training', files, { replace: true }, () => undefined, signal);
  });

  test.each(forms.map((template) => [template.code, template] as const))(
    '%s is written as a workbook that another reader finds the same figures in',
    async (_code, template) => {
      const filled = await fill(template.id, null, true);
      const figures = filled.rows.flatMap(({ values }) =>
        values.filter((value, at) => filled.leaves[at]?.kind !== 'ordinal' && typeof value === 'number'),
      );
      expect(figures.filter((value) => Number(value) > 0).length).toBeGreaterThan(9);
      const path = join(folder, `${template.id}.xlsx`);
      const words = await readFormWords(sample.service.database, template, 'Tỉnh Mẫu');
      await writeForm({ filled, template, words, language: 'vi' }, path);
      const book = XLSX.read(readFileSync(path), { cellStyles: true });
      const sheet = book.Sheets[book.SheetNames[0] ?? ''];
      const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, raw: true, defval: null });
      const marks = filled.leaves.map(({ markText }) => markText);
      const head = rows.findIndex((row) => marks.every((mark, index) => String(row[index]) === mark));
      expect(head).toBeGreaterThan(0);
      const read = rows
        .slice(head + 1, head + 1 + filled.rows.length)
        .map((row) => marks.map((_, index) => row[index] ?? null));
      expect(read).toEqual(filled.rows.map(({ values }) => values.map((value) => value ?? null)));
    },
    60_000,
  );
});
