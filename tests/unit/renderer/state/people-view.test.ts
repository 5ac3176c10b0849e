import { describe, expect, test } from 'vitest';
import { starterLibrary } from '../../../../shared/analysis/library';
import { firstView, nextSort, orderShown } from '../../../../renderer/state/people-view';
import type { Sort } from '../../../../shared/contract/people';

describe('clicks on the heads of columns', () => {
  test('one column goes up, down and back to roster order', () => {
    let sort: Sort[] = [];
    const directions = [1, 2, 3].map(() => {
      sort = nextSort(sort, 'unit', false);
      return sort.map(({ direction }) => direction);
    });
    expect(directions).toEqual([['ascending'], ['descending'], []]);
  });

  test('another column replaces the first, with Shift it comes after it', () => {
    const first = nextSort([], 'unit', false);
    expect(nextSort(first, 'gender', false)).toEqual([{ column: 'gender', direction: 'ascending' }]);
    const both = nextSort(first, 'gender', true);
    expect(both.map(({ column }) => column)).toEqual(['unit', 'gender']);
    const turned = nextSort(both, 'unit', true);
    expect(turned[0]).toEqual({ column: 'unit', direction: 'descending' });
    expect(nextSort(turned, 'unit', true).map(({ column }) => column)).toEqual(['gender']);
  });
});

test('hidden again, sensitive values are not told by the order', () => {
  const sort: Sort[] = [
    { column: 'ethnicity', direction: 'ascending' },
    { column: 'unit', direction: 'ascending' },
  ];
  expect(orderShown({ ...firstView, sort }, starterLibrary)).toEqual([sort[1]]);
  expect(orderShown({ ...firstView, isSensitiveShown: true, sort }, starterLibrary)).toEqual(sort);
});

test('an order by a grouping that is no longer defined is none', () => {
  const sort: Sort[] = [{ column: 'own_vung', direction: 'ascending' }];
  expect(orderShown({ ...firstView, sort }, starterLibrary)).toEqual([]);
});
