import { expect, test } from 'vitest';
import { parseEnd, rangeCondition } from '../../../../renderer/people/column/range-condition';
import { findPeopleColumn, type PeopleColumn } from '../../../../shared/analysis/people-columns';

function column(id: string): PeopleColumn {
  const found = findPeopleColumn(id);
  if (!found) throw new Error(id);
  return found;
}

test.each([
  ['birth_date', '1985', '3/1990', { field: 'birth_date', date: { from: '1985-01-01', to: '1990-03-31' } }],
  ['birth_date', '', '2/2000', { field: 'birth_date', date: { to: '2000-02-29' } }],
  ['birth_date', '5/3/1985', '', { field: 'birth_date', date: { from: '1985-03-05' } }],
  ['salary_coefficient', '2,34', '4.98', { field: 'salary_coefficient', number: { from: 2.34, to: 4.98 } }],
  ['age', '30', '40', { age: { from: 30, below: 40 } }],
  ['age', '', '40', { age: { below: 40 } }],
])('%s from %s to %s', (id, from, to, condition) => {
  const ends = [parseEnd(column(id), from), parseEnd(column(id), to)].map((end) => end ?? 'wrong');
  expect(rangeCondition(column(id), ends[0] ?? '', ends[1] ?? '')).toEqual(condition);
});

test('what is no day and no number is told from what was left empty', () => {
  expect(parseEnd(column('birth_date'), '31/02/1985')).toBeNull();
  expect(parseEnd(column('age'), 'bốn mươi')).toBeNull();
  expect(parseEnd(column('age'), '  ')).toBe('');
  expect(rangeCondition(column('age'), '', '')).toBeNull();
});
