import { expect, test } from 'vitest';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

const people = (...units: string[]): ReturnType<typeof importSheet> =>
  importSheet(
    sheetOf([
      ['STT', 'Đơn vị', 'Họ và tên', 'Ngày sinh', 'Giới tính'],
      ...units.map((unit, at) => [
        at + 1,
        unit,
        `Lò Văn ${'ABCDEFGH'[at] ?? ''}n`,
        `0${at + 1}/03/1985`,
        'Nam',
      ]),
    ]),
  );

test('a unit beside the first of its people only is that of the rows below, and it is said', () => {
  const { people: read, findings } = people('Xã Mường Pồn', '', '', 'Xã Thanh Nưa', '', '');
  expect(read.map(({ unit }) => unit)).toEqual([
    ...['Xã Mường Pồn', 'Xã Mường Pồn', 'Xã Mường Pồn'],
    ...['Xã Thanh Nưa', 'Xã Thanh Nưa', 'Xã Thanh Nưa'],
  ]);
  expect(findings.filter(({ kind }) => kind === 'unit_from_above').map(({ taken }) => taken)).toEqual(['4']);
});

test.each([
  ['few blanks', ['Xã A', 'Xã B', '', 'Xã C', 'Xã D', 'Xã E']],
  ['a unit that stands twice', ['Xã A', '', '', 'Xã A', '', '']],
  ['a first person without one', ['', 'Xã A', '', '', 'Xã B', '']],
])('%s: a blank stays not recorded', (_what, units) => {
  const { people: read } = people(...units);
  expect(read.map(({ unit }) => unit ?? '')).toEqual(units);
});
