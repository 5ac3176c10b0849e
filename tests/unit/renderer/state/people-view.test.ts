import { describe, expect, test } from 'vitest';
import { firstView, nextSort, withCondition, withoutSensitive } from '../../../../renderer/state/people-view';
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

test('a column has one condition', () => {
  const blank = { field: 'note', blank: true } as const;
  const words = { field: 'note', contains: 'an' };
  const first = withCondition([], 'note', blank);
  expect(withCondition(first, 'note', words)).toEqual([{ column: 'note', condition: words }]);
  expect(withCondition(first, 'note', null)).toEqual([]);
});

test('hidden again, sensitive values are told neither by the order nor by a condition', () => {
  const sort: Sort[] = [
    { column: 'ethnicity', direction: 'ascending' },
    { column: 'unit', direction: 'ascending' },
  ];
  const condition = { dimension: 'religion', in: ['Không'] };
  const conditions = [{ column: 'religion', condition }];
  const hidden = withoutSensitive({ ...firstView, isSensitiveShown: true, sort, conditions });
  expect(hidden).toEqual({ isSensitiveShown: false, sort: [sort[1]], conditions: [] });
});
