import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandMatch } from '../../../../shared/contract/boundaries';
import { matchAreas } from '../../../../shared/map/match-areas';

const file = (names: readonly string[]) => ({
  columns: ['name'],
  areas: names.map((name, at) => ({
    id: `a${at}`,
    names: [name],
    polygons: [],
    at: [0, 0] as [number, number],
    room: 0,
  })),
});
const pairs = (units: readonly string[], areas: readonly string[], byHand: HandMatch[] = []) => {
  const { unitOf } = matchAreas(units, file(areas), byHand);
  const found: Record<string, string> = Object.fromEntries(
    [...unitOf].map(([id, unit]) => [areas[Number(id.slice(1))] ?? id, unit] as const),
  );
  return found;
};

describe('names', () => {
  test('match without tone marks, and with or without the kind of unit', () => {
    expect(
      pairs(['Xã Mường Pồn', 'Phường Mường Lay', 'Sín Thầu'], ['Muong Pon', 'MƯỜNG LAY', 'Xã Sín Thầu']),
    ).toEqual({
      'Muong Pon': 'Xã Mường Pồn',
      'MƯỜNG LAY': 'Phường Mường Lay',
      'Xã Sín Thầu': 'Sín Thầu',
    });
  });

  test('that differ in tone marks alone go each to its own', () => {
    expect(pairs(['Xã Thanh An', 'Xã Thạnh An'], ['Thạnh An', 'Thanh An'])).toEqual({
      'Thanh An': 'Xã Thanh An',
      'Thạnh An': 'Xã Thạnh An',
    });
  });

  test('of a ward and a commune are told apart by their kind', () => {
    expect(pairs(['Xã Điện Biên', 'Phường Điện Biên'], ['Phường Điện Biên', 'Xã Điện Biên'])).toEqual({
      'Phường Điện Biên': 'Phường Điện Biên',
      'Xã Điện Biên': 'Xã Điện Biên',
    });
  });

  test('that could be two areas, or are of another kind, match nothing', () => {
    expect(pairs(['Xã Tân Lập'], ['Xã Tân Lập', 'Xã Tân Lập'])).toEqual({});
    expect(pairs(['Xã Mường Lay'], ['Phường Mường Lay'])).toEqual({});
    expect(pairs(['Xã Điện Biên', 'Phường Điện Biên'], ['Điện Biên'])).toEqual({});
  });
});

test('the column that matches most is taken', () => {
  const { unitOf, labels } = matchAreas(
    ['Xã Na Ư', 'Xã Pa Thơm'],
    {
      columns: ['district', 'commune'],
      areas: ['Na Ư', 'Pa Thơm'].map((name, at) => ({
        ...{ id: `a${at}`, names: ['Điện Biên', name], polygons: [], at: [0, 0], room: 0 },
      })),
    },
    [],
  );
  expect([...unitOf]).toEqual([
    ['a0', 'Xã Na Ư'],
    ['a1', 'Xã Pa Thơm'],
  ]);
  expect(labels.get('a1')).toBe('Pa Thơm');
});

test('what was said by hand comes before names, and frees what it took', () => {
  const { unitOf, unitsWithout, areasWithout } = matchAreas(
    ['Na Ư', 'Pa Thơm', 'Cũ'],
    file(['Na Ư', 'Pa Thơm']),
    [
      { unit: 'Na Ư', area: null },
      { unit: 'Cũ', area: 'a0' },
    ],
  );
  expect([...unitOf]).toEqual([
    ['a0', 'Cũ'],
    ['a1', 'Pa Thơm'],
  ]);
  expect(unitsWithout).toEqual(['Na Ư']);
  expect(areasWithout).toEqual([]);
});

test('no unit is two areas, and every unit and area is matched or listed', () => {
  const names = fc.uniqueArray(
    fc.constantFrom(
      'Xã Na Ư',
      'Na U',
      'Phường Na Ư',
      'Thanh An',
      'Thạnh An',
      'Xã Thanh An',
      'Phường 1',
      '01',
    ),
  );
  fc.assert(
    fc.property(names, names, (units, areas) => {
      const { unitOf, unitsWithout, areasWithout } = matchAreas(units, file(areas), []);
      expect(new Set(unitOf.values()).size).toBe(unitOf.size);
      expect([...unitOf.values(), ...unitsWithout].sort()).toEqual([...units].sort());
      expect(unitOf.size + areasWithout.length).toBe(areas.length);
    }),
  );
});
