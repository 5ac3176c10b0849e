import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everybody } from '../../../shared/analysis/condition';
import { EngineService } from '../../../electron/engine/engine-service';
import type { BlankAnswers } from '../../../electron/engine/forms/blank/binding';
import type { FilledBlank } from '../../../electron/engine/forms/blank/fill-blank';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { blankSheet, filledOf, type LevelsEngine } from './levels-roster';

const { folder } = temporaryFolder();
let engine: LevelsEngine;

const languages = [
  'Anh B',
  'Tiếng Pháp',
  'Trung cấp Anh văn',
  'HSK 3',
  'Nga A; Anh B1',
  'Nhật N3',
  '',
  'Không',
];
const groups = [
  'Cán bộ',
  'Công chức',
  'Viên chức',
  'Hợp đồng lao động',
  'Người hoạt động không chuyên trách',
];
const people = Array.from({ length: 97 }, (_, index) => ({
  language: languages[(index * 7) % languages.length] ?? '',
  group: groups[(index * 11) % groups.length] ?? '',
  gender: ['Nam', 'Nữ', ''][(index * 5) % 3] ?? '',
}));
const count = (test: (person: (typeof people)[number]) => boolean): number => people.filter(test).length;

beforeAll(async () => {
  const lines = people.map(
    ({ language, group, gender }, index) =>
      `${index + 1},Người Thứ ${index + 1},01/07/1980,${gender},Xã A,${group},"${language}"`,
  );
  const roster = join(folder, 'ngoai-ngu.csv');
  writeFileSync(
    roster,
    `\uFEFF${['STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị,Đối tượng,Ngoại ngữ', ...lines].join('\n')}\n`,
  );
  const service = await EngineService.open(null);
  const { signal } = new AbortController();
  await service.files.open([roster], () => undefined, signal);
  engine = { service, question: service.question('2024-12-31', everybody, signal), folder };
});
afterAll(() => engine.service.close());

/** Every suggestion taken. */
function suggested({ form }: FilledBlank): BlankAnswers {
  return Object.fromEntries(
    form.sheets.flatMap(({ columns, rows, scope }) =>
      [scope, ...columns, ...rows].flatMap(({ key, certainty, suggestion }) =>
        certainty === 'asked' && suggestion ? [[key, { kind: 'suggested' } as const]] : [],
      ),
    ),
  );
}

test('each foreign language of its own is suggested, and “Ngoại ngữ khác” is none of those beside it', async () => {
  const path = await blankSheet(join(folder, 'ngoai-ngu.xlsx'), {
    ...{ A1: 'BÁO CÁO', 'A3:A4': 'STT', 'B3:B4': 'Nội dung', 'C3:G3': 'Ngoại ngữ' },
    ...{ C4: 'Tiếng Anh', D4: 'Tiếng Trung', E4: 'Tiếng Pháp', F4: 'Tiếng Nga', G4: 'Ngoại ngữ khác' },
    ...{ A5: '1', B5: 'Tổng số', A6: '2', B6: 'Công chức' },
  });
  const asked = await filledOf(engine, path);
  expect(asked.form.sheets[0]?.columns.slice(2).map(({ certainty }) => certainty)).toEqual(
    Array.from({ length: 5 }, () => 'asked'),
  );
  const { form } = await filledOf(engine, path, suggested(asked));
  const held = (text: RegExp, among = (_: (typeof people)[number]) => true): number =>
    count((person) => among(person) && text.test(person.language));
  const expected = [/Anh/u, /HSK/u, /Pháp/u, /Nga/u, /Nhật/u];
  expect(form.sheets[0]?.preview[0]?.values.slice(2)).toEqual(expected.map((text) => held(text)));
  expect(form.sheets[0]?.preview[1]?.values.slice(2)).toEqual(
    expected.map((text) => held(text, ({ group }) => group === 'Công chức')),
  );
});

test('levels below “Ngoại ngữ khác” are asked where another language has its own', async () => {
  const sheet = (languages: readonly string[]) => ({
    ...{ A1: 'BÁO CÁO', 'A3:A5': 'STT', 'B3:B5': 'Nội dung', 'C3:D3': 'Ngoại ngữ' },
    ...{ C4: languages[0] ?? '', D4: languages[1] ?? '', C5: 'Chứng chỉ', D5: 'Chứng chỉ' },
    ...{ A6: '1', B6: 'Tổng số' },
  });
  const beside = await blankSheet(join(folder, 'tieng-phap.xlsx'), sheet(['Tiếng Pháp', 'Ngoại ngữ khác']));
  const asked = await filledOf(engine, beside);
  expect(asked.form.sheets[0]?.columns[3]?.certainty).toBe('asked');
  const { form } = await filledOf(engine, beside, suggested(asked));
  const [, other] = (form.sheets[0]?.preview[0]?.values ?? []).slice(2);
  const apart = count(({ language }) => /HSK|Nga|Nhật/u.test(language) && !language.includes('Pháp'));
  expect(other).toBeLessThanOrEqual(apart);
  // Beside English it is whatever is not English, for sure.
  const usual = await blankSheet(join(folder, 'tieng-anh.xlsx'), sheet(['Tiếng Anh', 'Ngoại ngữ khác']));
  expect((await filledOf(engine, usual)).form.sheets[0]?.columns[3]?.certainty).toBe('sure');
});

test('columns “Còn lại” and “Khác” are suggested as whoever is in none of those beside them', async () => {
  const path = await blankSheet(join(folder, 'con-lai.xlsx'), {
    ...{
      A1: 'BÁO CÁO',
      'A3:A4': 'STT',
      'B3:B4': 'Nội dung',
      'C3:C4': 'Tổng số',
      'D3:F3': 'Chia theo đối tượng',
    },
    ...{
      D4: 'Cán bộ',
      E4: 'Công chức',
      F4: 'Còn lại',
      'G3:I3': 'Đảng viên',
      G4: 'Nữ',
      H4: 'Cán bộ',
      I4: 'Khác',
    },
    ...{ A5: '1', B5: 'Tổng số', A6: '2', B6: 'Nữ' },
  });
  const asked = await filledOf(engine, path);
  const columns = asked.form.sheets[0]?.columns ?? [];
  expect(columns[5]).toMatchObject({ certainty: 'asked', suggestion: { kind: 'count' } });
  // Women and cadres do not divide anybody.
  expect(columns[8]).toMatchObject({ certainty: 'asked', suggestion: null });
  const { form } = await filledOf(engine, path, suggested(asked));
  const rest = ({ group }: (typeof people)[number]): boolean => !['Cán bộ', 'Công chức'].includes(group);
  expect(form.sheets[0]?.preview.map(({ values }) => values[5])).toEqual([
    count(rest),
    count((person) => rest(person) && person.gender === 'Nữ'),
  ]);
});

test('“Đối với hợp đồng lao động” is contract staff, as a row and as a column', async () => {
  const path = await blankSheet(join(folder, 'doi-voi.xlsx'), {
    ...{ A1: 'BÁO CÁO', A3: 'STT', B3: 'Nội dung', C3: 'Tổng số', D3: 'Đối với hợp đồng lao động', E3: 'Nữ' },
    ...{ A4: 'I', B4: 'Đối với công chức', A5: 'II', B5: 'Đối với hợp đồng lao động' },
  });
  const { form } = await filledOf(engine, path);
  const contract = ({ group }: (typeof people)[number]): boolean => group === 'Hợp đồng lao động';
  expect(form.sheets[0]?.columns[3]).toMatchObject({ certainty: 'sure' });
  expect(form.sheets[0]?.preview.map(({ values }) => values.slice(2))).toEqual([
    [
      count(({ group }) => group === 'Công chức'),
      0,
      count(({ group, gender }) => group === 'Công chức' && gender === 'Nữ'),
    ],
    [count(contract), count(contract), count((person) => contract(person) && person.gender === 'Nữ')],
  ]);
});
