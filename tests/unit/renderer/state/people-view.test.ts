import { describe, expect, test } from 'vitest';
import { firstView, nextSort, withoutSensitive } from '../../../../renderer/state/people-view';
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
  const hidden = withoutSensitive({ ...firstView, isSensitiveShown: true, sort });
  expect(hidden).toEqual({ isSensitiveShown: false, sort: [sort[1]] });
});
