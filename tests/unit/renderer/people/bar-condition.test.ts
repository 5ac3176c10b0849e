import { expect, test } from 'vitest';
import { barCondition } from '../../../../renderer/people/column/bar-condition';
import { starterLibrary } from '../../../../shared/analysis/library';
import { peopleColumnIn, type PeopleColumn } from '../../../../shared/analysis/people-columns';

function column(id: string): PeopleColumn {
  const found = peopleColumnIn(starterLibrary, id);
  if (!found) throw new Error(id);
  return found;
}

test.each([
  ['birth_date', 1985, 1990, { field: 'birth_date', date: { from: '1985-01-01', to: '1989-12-31' } }],
  ['age', 30, 40, { age: { from: 30, below: 40 } }],
  ['seniority_years', 10, 12, { yearsSince: { field: 'recruitment_date', from: 10, below: 12 } }],
  ['retirement_date', 2030, 2031, null],
  [
    'salary_coefficient',
    2.5,
    3,
    {
      all: [
        { field: 'salary_coefficient', number: { from: 2.5 } },
        { not: { field: 'salary_coefficient', number: { from: 3 } } },
      ],
    },
  ],
])('the bar of %s from %d to below %d', (id, from, below, condition) => {
  expect(barCondition(column(id), from, below)).toEqual(condition);
});
