import { expect, test } from 'vitest';
import { fieldsOf, importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

const rows = (levels: string[]): (string | number)[][] =>
  levels.map((level, at) => [at + 1, `Lò Văn ${'ABCDEF'[at] ?? ''}n`, 1980 + at, 'ĐH Luật', level]);

test('Trình độ › CT is political theory', () => {
  const { people } = importSheet(
    sheetOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Trình độ', ''],
      ['', '', '', 'CM', 'CT'],
      ...rows(['TC', 'CC', 'SC']),
    ]),
  );
  expect(people.map(({ political_theory: theory }) => theory)).toEqual([
    'intermediate',
    'advanced',
    'elementary',
  ]);
});

test.each([
  [['TC', 'CC', 'SC', 'TC', 'CC'], 'political_theory'],
  [['TC', 'TC', 'SC', 'TC', 'TC'], null],
])('a column headed CT with %j', (levels, field) => {
  const { understood } = importSheet(
    sheetOf([['STT', 'Họ và tên', 'Năm sinh', 'Trình độ chuyên môn', 'CT'], ...rows(levels)]),
  );
  expect(fieldsOf(understood)[4]).toBe(field);
});
