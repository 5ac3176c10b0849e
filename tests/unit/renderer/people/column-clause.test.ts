import { expect, test } from 'vitest';
import {
  columnClause,
  columnSubject,
  filteredSubjects,
  withColumn,
} from '../../../../renderer/people/column/column-clause';
import { noFilter } from '../../../../renderer/state/filter';
import { starterLibrary } from '../../../../shared/analysis/library';
import {
  peopleColumnIn,
  peopleColumnsOf,
  type PeopleColumn,
} from '../../../../shared/analysis/people-columns';

const wording = { library: starterLibrary, language: 'vi' } as const;

function column(id: string): PeopleColumn {
  const found = peopleColumnIn(starterLibrary, id);
  if (!found) throw new Error(id);
  return found;
}

test('a column has one condition of its own in the filter of the window', () => {
  const blank = { field: 'note', blank: true } as const;
  const words = { field: 'note', contains: 'an' };
  const women = { dimension: 'gender', in: ['female'] };
  const first = withColumn({ conditions: [women] }, column('note'), blank, wording);
  expect(first.conditions).toEqual([women, blank]);
  expect(withColumn(first, column('note'), words, wording).conditions).toEqual([women, words]);
  expect(withColumn(first, column('note'), null, wording).conditions).toEqual([women]);
  expect(withColumn(noFilter, column('note'), null, wording)).toEqual(noFilter);
});

test('the condition that a column has comes back into its form', () => {
  const filter = { conditions: [{ not: { dimension: 'gender', in: ['female'] } }] };
  expect(columnClause(filter, column('gender'), wording)).toMatchObject({
    at: 0,
    isNew: false,
    clause: { test: 'in', isNot: true, values: ['female'] },
  });
});

test('every column can be filtered', () => {
  const kinds = peopleColumnsOf(starterLibrary).map((each) => columnClause(noFilter, each, wording).clause);
  expect(kinds.every(({ subject }) => /^(?:dimension|field|age|retirement|standard):/.test(subject))).toBe(
    true,
  );
});

test('a column is marked as filtered also by a compound condition', () => {
  const age = { age: { below: 40 } };
  const filter = { conditions: [{ any: [age, { not: { field: 'note', contains: 'an' } }] }] };
  expect(filteredSubjects(filter, wording)).toEqual(new Set(['age:', 'field:note']));
  expect(columnSubject(column('age'), starterLibrary)).toBe('age:');
});

test.each([
  ['retirement', 'dimension:retirement', 'in'],
  ['retirement_date', 'retirement:', 'retirement'],
  ['seniority_years', 'field:recruitment_date', 'years'],
  ['standard_qualification', 'standard:qualification', 'met'],
])('what is worked out is filtered by what it follows from: %s', (id, subject, test) => {
  expect(columnClause(noFilter, column(id), wording).clause).toMatchObject({ subject, test });
});
