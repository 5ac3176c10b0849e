import { describe, expect, test } from 'vitest';
import { numberingGaps } from '../../../../electron/engine/check/numbering-gaps';
import { reconcileTotals } from '../../../../electron/engine/check/reconcile-totals';
import type { CellValue } from '../../../../electron/engine/read/sheet';
import { importSheet } from '../make/import-sheet';
import { sheetOf } from '../make/sheet';

const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Đảng viên', 'Trình độ chuyên môn'];

function person(ordinal: CellValue, name: string, member: string): CellValue[] {
  return [ordinal, name, '1/2/1980', member, 'Đại học'];
}

function understood(...rows: readonly CellValue[][]): ReturnType<typeof importSheet>['understood'] {
  return importSheet(sheetOf([header, ...rows])).understood;
}

describe('numbering', () => {
  test('a jump is told at its cell', () => {
    const gaps = numberingGaps(
      understood(person(1, 'Lò Văn A', 'x'), person(2, 'Lò Văn B', 'x'), person(5, 'Lò Văn C', 'x')),
      3,
    );
    expect(gaps).toMatchObject([
      { kind: 'numbering_gap', file: 3, row: 3, column: 0, value: '5', taken: '2' },
    ]);
  });

  test('the number of a vacant post is no gap', () => {
    const rows = [person(1, 'Lò Văn A', 'x'), [2, 'Khuyết'], [3, 'Chưa bố trí'], person(4, 'Lò Văn B', 'x')];
    const read = understood(...rows);
    expect(read.people.map(({ row }) => row)).toEqual([1, 4]);
    expect(numberingGaps(read, 0)).toEqual([]);
    const gap = understood(...rows.slice(0, 2), person(4, 'Lò Văn B', 'x'));
    expect(numberingGaps(gap, 0)).toMatchObject([{ value: '4', taken: '2' }]);
  });

  test('starting again is no jump, nor is a row without a number', () => {
    expect(
      numberingGaps(
        understood(
          person(1, 'Lò Văn A', 'x'),
          person('2.', 'Lò Văn B', 'x'),
          person('', 'Lò Văn C', 'x'),
          person(1, 'Lò Văn D', 'x'),
          person(2, 'Lò Văn E', 'x'),
        ),
        0,
      ),
    ).toEqual([]);
  });
});

describe('totals', () => {
  const two = [person(1, 'Lò Văn A', 'x'), person(2, 'Lò Văn B', '')];

  test.each([
    ['Tổng cộng: 2 người', []],
    ['Tổng số: 3 người', ['3']],
    ['Cộng', []],
  ])('%s', (label, wrong) => {
    expect(reconcileTotals(understood(...two, ['', label]), 0).map(({ value }) => value)).toEqual(wrong);
  });

  test('ticks are counted', () => {
    expect(reconcileTotals(understood(...two, ['', 'Tổng số', '', 1]), 0)).toEqual([]);
    expect(reconcileTotals(understood(...two, ['', 'Tổng số', '', 2]), 0)).toMatchObject([
      { kind: 'total_disagrees', row: 3, column: 3, field: 'party_member', value: '2', taken: '1' },
    ]);
  });

  test('a section says how many it holds, in its words or under the ticks', () => {
    const rows = (label: string, ticks: CellValue): CellValue[][] => [
      ['I', label, '', ticks],
      ...two,
      ['II', 'UBND xã B Mẫu (1 người)', '', 1],
      person(1, 'Lò Văn C', 'x'),
    ];
    expect(reconcileTotals(understood(...rows('UBND xã A Mẫu (2 người)', 1)), 0)).toEqual([]);
    expect(reconcileTotals(understood(...rows('UBND xã A Mẫu: 4', 3)), 0)).toMatchObject([
      { kind: 'total_disagrees', row: 1, column: 3, value: '3', taken: '1' },
      { kind: 'total_disagrees', row: 1, column: 1, value: '4', taken: '2' },
    ]);
  });

  test('a section that holds others counts the people of all of them', () => {
    const rows = (people: number): CellValue[][] => [
      ['I', `UBND xã A Mẫu (${people} người)`],
      ['1', 'Cán bộ (2 người)'],
      ...two,
      ['2', 'Công chức (1 người)'],
      person(1, 'Lò Văn C', 'x'),
      ['II', 'UBND xã B Mẫu (1 người)'],
      person(1, 'Lò Văn D', 'x'),
    ];
    expect(reconcileTotals(understood(...rows(3)), 0)).toEqual([]);
    expect(reconcileTotals(understood(...rows(5)), 0)).toHaveLength(1);
  });

  test('a column of counts and the birth dates of one sex are counted', () => {
    const people: CellValue[][] = [
      [1, 'Lò Văn A', '1/2/1980', '', 1],
      [2, 'Lò Thị B', '', '1/2/1981', 1],
    ];
    const sheet = (total: CellValue[]): ReturnType<typeof understood> =>
      importSheet(
        sheetOf([
          ['STT', 'Họ và tên', 'Ngày sinh', '', 'Tổng số'],
          ['', '', 'Nam', 'Nữ', ''],
          ...people,
          total,
        ]),
      ).understood;
    expect(reconcileTotals(sheet(['', 'Cộng', 1, 1, 2]), 0)).toEqual([]);
    const wrong = reconcileTotals(sheet(['', 'Cộng', 2, 1, 3]), 0);
    expect(wrong.map(({ column }) => column)).toEqual([2, 4]);
  });

  test('a total may be of its section or of all', () => {
    const rows: CellValue[][] = [
      ['I', 'UBND xã A Mẫu'],
      ...two,
      ['', 'Cộng: 2 người'],
      ['II', 'UBND xã B Mẫu'],
      person(1, 'Lò Văn C', 'x'),
      ['', 'Cộng: 1 người'],
    ];
    expect(reconcileTotals(understood(...rows, ['', 'Tổng cộng: 3 người']), 0)).toEqual([]);
    expect(reconcileTotals(understood(...rows, ['', 'Tổng cộng: 4 người']), 0)).toHaveLength(1);
  });
});
