import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNames, type Dot } from '../../../shared/charts/registers/place-names';

const dot = fc.record({
  ...{ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) },
  nameWidth: fc.integer({ min: 20, max: 120 }),
});

/** What a name covers. */
function covered({ x, y, nameWidth }: Dot, align: 'left' | 'right' | 'center', dx: number, dy: number) {
  const left = x + dx - (align === 'left' ? 0 : align === 'right' ? nameWidth : nameWidth / 2);
  return { left, right: left + nameWidth, top: y + dy - 6, bottom: y + dy + 6 };
}

test('no name lies on a dot, on another name or out of the drawing, and one that is alone is written', () => {
  fc.assert(
    fc.property(fc.array(dot, { minLength: 1, maxLength: 20 }), (dots) => {
      const places = placeNames(dots, dots, [400, 200]);
      const names = places.flatMap((place, at) => {
        const of = dots[at];
        return place && of ? [covered(of, place.align, place.dx, place.dy)] : [];
      });
      for (const [at, name] of names.entries()) {
        expect(name.left >= 0 && name.right <= 400 && name.top >= 0 && name.bottom <= 200).toBe(true);
        const others = [
          ...names.slice(at + 1),
          ...dots.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })),
        ];
        for (const other of others)
          expect(
            name.left < other.right &&
              other.left < name.right &&
              name.top < other.bottom &&
              other.top < name.bottom,
          ).toBe(false);
      }
    }),
  );
  expect(
    placeNames([{ x: 390, y: 100, nameWidth: 80 }], [{ x: 390, y: 100, nameWidth: 80 }], [400, 200]),
  ).toEqual([expect.objectContaining({ align: 'right' })]);
});
