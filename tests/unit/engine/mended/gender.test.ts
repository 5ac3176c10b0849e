import { expect, test } from 'vitest';
import { readCell } from '../../../../electron/engine/normalise/read-cell';
import { findField } from '../../../../shared/roster/fields';
import { importSheet } from '../../../unit/engine/make/import-sheet';
import { sheetOf } from '../../../unit/engine/make/sheet';

test('the order of the columns does not decide', () => {
  const { people, findings } = importSheet(
    sheetOf(
      [
        ['STT', 'Họ và tên', 'Năm sinh', '', 'Giới tính'],
        ['', '', 'Nam', 'Nữ', ''],
        [1, 'Lò Văn An', 1980, '', 'Nữ'],
        [2, 'Vì Thị Bình', '', 1985, 'Nữ'],
      ],
      ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'],
    ),
  );
  expect(people.map(({ gender }) => gender ?? null)).toEqual([null, 'female']);
  expect(findings.filter(({ kind }) => kind === 'gender_conflict')).toHaveLength(1);
});

test.each([
  ['1', 'male'],
  ['0', 'female'],
])('the text %s', (text, gender) => {
  const field = findField('gender');
  if (!field) throw new Error('no gender');
  expect(readCell(field, text, 'day-first').values).toEqual({ gender });
});
