import { expect, test } from 'vitest';
import { sheetOf } from '../make/sheet';
import { understandSheet } from '../../../../electron/engine/understand/understand-sheet';

const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'];
const person = (at: number): string[] => [`${at}`, `Lò Văn ${'ABCD'[at] ?? ''}n`, `0${at}/02/1985`, 'Nam'];

function groups(first: string, second: string): (string | null)[] {
  const found = understandSheet(
    sheetOf([
      [first],
      [],
      header,
      person(1),
      person(2),
      [],
      [second],
      header,
      person(1),
      person(2),
      person(3),
    ]),
  );
  return (found?.people ?? []).map(({ section }) => section.staffGroup ?? found?.titleStaffGroup ?? null);
}

test('the names of lists below each other give the staff groups', () => {
  const [cadre, civil] = ['cadre', 'civil_servant'];
  expect(groups('BIỂU 1: DANH SÁCH CÁN BỘ CẤP XÃ', 'BIỂU 2: DANH SÁCH CÔNG CHỨC CẤP XÃ')).toEqual([
    ...[cadre, cadre, civil, civil, civil],
  ]);
});

test('the name of a list below the first is no unit', () => {
  const found = understandSheet(
    sheetOf([
      ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'],
      header,
      person(1),
      ['Phụ lục số 2. Danh sách công chức'],
      header,
      person(2),
    ]),
  );
  expect(found?.people.map(({ section }) => section.unit)).toEqual([null, null]);
});
