import { expect, test } from 'vitest';
import { typedOf, valueOfTyped } from '../../../../renderer/people/card/typed-value';
import { maskedColumns } from '../../../../renderer/people/masked';
import { fieldColumn, type PeopleColumn } from '../../../../shared/analysis/people-columns';

function column(id: string): PeopleColumn {
  const found = fieldColumn(id);
  if (!found) throw new Error(id);
  return found;
}

test.each([
  ['birth_date', '1985-03', '03/1985'],
  ['gender', 'female', 'female'],
  ['salary_coefficient', 2.34, '2,34'],
  ['unit', 'Xã Nà Tấu', 'Xã Nà Tấu'],
  ['unit', null, ''],
])('%s is typed as it is read, and understood again', (id, value, typed) => {
  expect(typedOf(column(id), value, 'vi')).toBe(typed);
  expect(valueOfTyped(column(id), typed)).toBe(value);
});

test('what cannot be is undefined, nothing is null', () => {
  expect(valueOfTyped(column('birth_date'), '30/02/1985')).toBeUndefined();
  expect(valueOfTyped(column('salary_coefficient'), 'hai')).toBeUndefined();
  expect(valueOfTyped(column('birth_date'), '  ')).toBeNull();
});

test('sensitive columns are masked until they are shown', () => {
  const columns = ['full_name', 'ethnicity', 'religion', 'party_member', 'party_date'].map(column);
  expect([...maskedColumns(columns, false)]).toEqual(['ethnicity', 'religion', 'party_member', 'party_date']);
  expect(maskedColumns(columns, true).size).toBe(0);
});
