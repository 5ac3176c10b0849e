import { expect, test } from 'vitest';
import { unifySpellings } from '../../../../electron/engine/normalise/unify-spellings';

function unified(...units: string[]): { units: unknown[]; told: (string | null)[] } {
  const people = units.map((unit, row) => ({ file: 0, sheet: 'A', row, values: { unit } }));
  const told = unifySpellings(people).map(({ value }) => value);
  return { units: people.map(({ values }) => values.unit), told };
}

test('the committee of a commune and the commune are one unit, told once', () => {
  const { units, told } = unified('UBND xã Mẫu Sơn', 'Xã Mẫu Sơn', 'UBND XÃ MẪU SƠN', 'UBND xã Mẫu Lâm');
  expect(units).toEqual(['Xã Mẫu Sơn', 'Xã Mẫu Sơn', 'Xã Mẫu Sơn', 'UBND xã Mẫu Lâm']);
  expect(told).toEqual(['UBND xã Mẫu Sơn']);
});

test('two communes that differ in a mark stay two; a name typed without marks is none of them', () => {
  expect(unified('Xã Tân An', 'Xã Tân Ân', 'Xã Tan An').units).toEqual([
    'Xã Tân An',
    'Xã Tân Ân',
    'Xã Tan An',
  ]);
});

test.each([
  [['Xã Mẫu Sơn', 'XÃ MẪU SƠN', 'xã Mau Son']],
  [['Phường Hòa Mẫu', 'Phường Hoà Mẫu', 'PHƯỜNG HOÀ MẪU']],
])('%j is one unit', (units) => {
  expect(new Set(unified(...units).units).size).toBe(1);
});
