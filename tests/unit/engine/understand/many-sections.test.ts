import { describe, expect, test } from 'vitest';
import { romanNumber } from '../../../../electron/engine/understand/roman-number';
import { importSheet } from '../make/import-sheet';
import { roman } from '../make/roman';
import { sheetOf } from '../make/sheet';

const syllables = ['Mường', 'Nậm', 'Pha', 'Hua', 'Chiềng', 'Tả', 'Sín', 'Púng', 'Khau', 'Bó', 'Cò', 'Phìn'];
const communes = syllables.flatMap((one) => syllables.map((other) => `Xã ${one} ${other}`)).slice(0, 130);

/** The units of two people in each commune. */
function unitsRead(numberOf: (place: number) => string, own: boolean): (string | undefined)[] {
  const rows = communes.flatMap((commune, at) => {
    const number = numberOf(at + 1);
    const words = own || number === '' ? commune : `${number}. ${commune}`;
    return [
      own ? [number, words] : ['', words],
      [1, 'Lò Văn A', '1/2/1980', 'Nam'],
      [2, 'Vì Thị B', '3/4/1985', 'Nữ'],
    ];
  });
  const { people } = importSheet(sheetOf([['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'], ...rows]));
  return people.map(({ unit }) => unit as string);
}
const right = communes.flatMap((commune) => [commune, commune]);

test('Roman numbers up to 399, in capitals and small letters, and as some type them', () => {
  for (let number = 1; number < 400; number += 1) {
    expect(romanNumber(roman(number))).toBe(number);
    expect(romanNumber(roman(number).toLowerCase())).toBe(number);
  }
  expect(['XXXX', 'VIIII', 'IL', 'XXXXI'].map(romanNumber)).toEqual([40, 9, 49, 41]);
  expect(['', 'A', 'LC', 'XD', 'CCCC', '12', 'DCI'].map(romanNumber)).toEqual(Array(7).fill(null));
});

describe('130 communes of one sheet', () => {
  test.each([
    ['Roman numbers', roman],
    ['numbers', String],
    ['Roman numbers of which the third is forgotten', (at: number) => (at === 3 ? '' : roman(at))],
    ['Roman numbers of which the first is forgotten', (at: number) => (at === 1 ? '' : roman(at))],
    ['numbers of which every tenth is forgotten', (at: number) => (at % 10 === 0 ? '' : String(at))],
  ])('under %s', (_what, numberOf) => {
    expect(unitsRead(numberOf, true)).toEqual(right);
    expect(unitsRead(numberOf, false)).toEqual(right);
  });
});
