import { afterAll, beforeAll, expect, test } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { besideRoster, requireForm } from '../../../electron/engine/forms/form-handlers';
import { everybody } from '../../../shared/analysis/condition';
import { describeNote } from '../../../shared/forms/describe-check';
import type { FilledForm } from '../../../shared/forms/filled-form';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';

const { put } = temporaryFolder();
const { signal } = new AbortController();
const line = (number: number, level: string): string =>
  `${number},Lò Văn ${String.fromCharCode(65 + number)},0${number}/03/1980,Cơ quan ${level},Chuyên viên,Công chức,${level}`;
const roster = [
  'STT,Họ và tên,Ngày sinh,Đơn vị,Chức vụ,Đối tượng,Cấp',
  ...[1, 2, 3, 4].map((number) => line(number, 'Cấp xã')),
  ...[5, 6].map((number) => line(number, '')),
];
let communes: EngineService;
let mixed: EngineService;

beforeAll(async () => {
  [communes, mixed] = [await EngineService.open(null), await EngineService.open(null)];
  await communes.files.open([put('xã.csv', roster.join('\n'))], () => undefined, signal);
  const all = [...roster, line(7, 'Cấp tỉnh')].join('\n');
  await mixed.files.open([put('chung.csv', all)], () => undefined, signal);
});

afterAll(() => {
  communes.close();
  mixed.close();
});

async function fill(service: EngineService, form: string, everyLevel = false): Promise<FilledForm> {
  const question = service.question('2024-12-31', everybody, signal);
  return fillForm(question, requireForm(form), { units: null, everyLevel }, await besideRoster(service));
}

test('one person more does not change whom a form counts', async () => {
  expect((await fill(communes, 'bm01')).people).toBe(0);
  expect((await fill(mixed, 'bm01')).people).toBe(1);
  expect((await fill(communes, 'bm02')).people).toBe(4);
  expect((await fill(mixed, 'bm02')).people).toBe(4);
});

test('whose level is not known is in no form of one level, and told with his number', async () => {
  for (const form of ['bm01', 'bm02']) {
    const { notes, crossChecks } = await fill(mixed, form);
    expect(notes).toContainEqual({ kind: 'unknown-level', people: 2 });
    expect(notes.map((note) => describeNote(note, 'vi'))).toContainEqual(
      expect.stringMatching(/^Chưa rõ cấp hành chính: 2 người/) as unknown,
    );
    expect(crossChecks.filter(({ state }) => state === 'broken')).toEqual([]);
  }
  const { people, notes } = await fill(mixed, 'bm01', true);
  expect({ people, first: notes[0]?.kind }).toEqual({ people: 7, first: 'widened' });
});
