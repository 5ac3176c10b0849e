import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oldUnitsOf } from '../../../../electron/engine/units/old-units';

/** A part is marked with a star. */
const read = (text: string, areCommunes = false): string[] =>
  oldUnitsOf(text, areCommunes).units.map(({ unit, isPart }) => `${unit}${isPart ? '*' : ''}`);

describe('old units of a cell', () => {
  test.each([
    ['Xã Một; xã Hai', ['Xã Một', 'Xã Hai']],
    ['Xã Một, xã Hai và thị trấn Ba', ['Xã Một', 'Xã Hai', 'Thị trấn Ba']],
    ['Các xã A, B và C', ['Xã A', 'Xã B', 'Xã C']],
    ['thị trấn A, các xã B, C', ['Thị trấn A', 'Xã B', 'Xã C']],
    ['Phường 1, 2 và 3', ['Phường 1', 'Phường 2', 'Phường 3']],
    ['- Xã A\n- Xã B', ['Xã A', 'Xã B']],
    ['một phần xã C', ['Xã C*']],
    ['Thị trấn A, một phần xã B và phần còn lại của xã C (sau khi sắp xếp)', ['Thị trấn A', 'Xã B*', 'Xã C']],
    ['Một phần diện tích tự nhiên, quy mô dân số của các xã A, B', ['Xã A*', 'Xã B*']],
    [
      'toàn bộ diện tích tự nhiên và quy mô dân số của xã A và một phần của xã B, xã C',
      ['Xã A', 'Xã B*', 'Xã C'],
    ],
    ['Xã Tân Lập, huyện Mộc Châu', ['Xã Tân Lập, huyện Mộc Châu']],
    ['Các xã A, B thuộc huyện X và xã C (huyện Y)', ['Xã A, huyện X', 'Xã B, huyện X', 'Xã C, huyện Y']],
    ['Huyện A, huyện B', ['Huyện A', 'Huyện B']],
    ['P. Thanh Trường, X. Thanh Minh', ['P. Thanh Trường', 'X. Thanh Minh']],
    ['Phòng Nội vụ, Phòng Tư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Thị trấn A, B', ['Thị trấn A', 'B']],
    [
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã A, B và thị trấn C thành xã mới có tên gọi là xã D',
      ['Xã A', 'Xã B', 'Thị trấn C'],
    ],
    [
      'Nhập một phần diện tích tự nhiên, quy mô dân số của xã A và toàn bộ xã B vào phường C',
      ['Xã A*', 'Xã B'],
    ],
    ['Hợp nhất các xã A, B để thành lập phường C', ['Xã A', 'Xã B']],
    ['Xã Thành Lập', ['Xã Thành Lập']],
    ['Xã A, thành phố B', ['Xã A, thành phố B']],
  ])('%s', (text, units) => expect(read(text)).toEqual(units));

  test('bare names are several units under a head that says so, else one to be looked at', () => {
    expect(read('A, B và C', true)).toEqual(['A', 'B', 'C']);
    expect(oldUnitsOf('A, B và C', false)).toEqual({
      units: [{ unit: 'A, B và C', isPart: false }],
      doubtful: ['A, B và C'],
    });
    expect(oldUnitsOf('Phòng Kinh tế, Hạ tầng và Đô thị', false).doubtful).toEqual([]);
  });

  test('however a list is written, the same units come out of it', () => {
    const name = fc.constantFrom('Thanh Yên', 'Pá Khoang', 'Mường Nhé', 'Nà Tấu', 'Ẳng Cang', 'Si Pa Phìn');
    const some = fc.uniqueArray(
      fc.record({ name, kind: fc.constantFrom('xã', 'phường', 'thị trấn'), isPart: fc.boolean() }),
      { minLength: 1, maxLength: 6, selector: ({ name: own }) => own },
    );
    const between = fc.constantFrom(', ', '; ', ' và ', '\n', ' , ', ';\n- ');
    fc.assert(
      fc.property(
        some,
        fc.array(between, { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (units, gaps, loud) => {
          const words = units.map(
            ({ name: own, kind, isPart }) => `${isPart ? 'một phần ' : ''}${kind} ${own}`,
          );
          const text = words.map((each, at) => `${at === 0 ? '' : (gaps[at] ?? '; ')}${each}`).join('');
          const wanted = units.map(({ name: own, kind, isPart }) => `${kind} ${own}${isPart ? '*' : ''}`);
          expect(read(loud ? text.toUpperCase() : text).map((each) => each.toLowerCase())).toEqual(
            wanted.map((each) => each.toLowerCase()),
          );
        },
      ),
    );
  });

  test('any text is read without loss of a word, and without failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.boolean(), (text, areCommunes) => {
        for (const { unit } of oldUnitsOf(text, areCommunes).units) expect(unit.trim()).not.toBe('');
      }),
    );
  });
});
