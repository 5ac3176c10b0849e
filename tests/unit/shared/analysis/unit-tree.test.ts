import { expect, test } from 'vitest';
import { namesInTree, unitLevels } from '../../../../shared/analysis/unit-tree';

const parents = [
  { id: '1', unit: 'Cụm A', parent: 'Tỉnh X' },
  { id: '2', unit: 'xã Hai', parent: 'Cụm A' },
  { id: '3', unit: 'Xã Hòa Bình', parent: 'Cụm A' },
  { id: '4', unit: 'Phường Ba', parent: 'Cụm B' },
  { id: '5', unit: 'Xã Ba', parent: 'Cụm B' },
];
const named = (...units: string[]): Record<string, string> =>
  Object.fromEntries(
    namesInTree(
      parents.map(({ unit }) => unit),
      units,
    ),
  );

test('units of a roster are found in the tree however they are written', () => {
  expect(named('Xã Hai', 'XÃ HOÀ BÌNH', 'UBND phường Ba')).toEqual({
    'Xã Hai': 'xã Hai',
    'XÃ HOÀ BÌNH': 'Xã Hòa Bình',
    'UBND phường Ba': 'Phường Ba',
  });
  expect(named('Xã Hai', 'xã hai')).toEqual({ 'Xã Hai': 'xã Hai', 'xã hai': 'xã Hai' });
});

test('what may be two of the tree, or another kind of unit, is none of it', () => {
  expect(named('Ba', 'Phường Hai', 'Xã Lạ')).toEqual({});
});

test('the levels hold the spellings of the roster beside those of the tree', () => {
  const [, second] = unitLevels(parents, ['UBND xã Hai']);
  const source = second?.source;
  expect(source && 'groups' in source && source.groups.find(({ id }) => id === 'Cụm A')?.values).toEqual(
    expect.arrayContaining(['xã Hai', 'UBND xã Hai', 'Xã Hòa Bình']),
  );
});
