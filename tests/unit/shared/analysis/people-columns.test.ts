import { expect, test } from 'vitest';
import type { OwnDimension } from '../../../../shared/contract/definitions';
import { dimensions } from '../../../../shared/analysis/dimensions';
import { makeLibrary, starterLibrary } from '../../../../shared/analysis/library';
import { columnGroupsOf } from '../../../../shared/analysis/people-column-groups';
import { peopleColumnIn, peopleColumnsOf, valueCondition } from '../../../../shared/analysis/people-columns';
import { starterDefinitions } from '../../../../shared/analysis/starter-definitions';

const own: OwnDimension = {
  ...{ kind: 'groups', id: 'own_vung', label: 'Vùng', note: '', of: 'unit' },
  groups: [{ id: 'cao', label: 'Vùng cao', values: ['Xã A'] }],
};
const faith: OwnDimension = { ...own, id: 'own_dao', label: 'Đạo', of: 'religion' };
const library = makeLibrary({ ...starterDefinitions, dimensions: [own, faith] });

test('every column stands in one group', () => {
  const grouped = columnGroupsOf(library).flatMap(({ columns }) => columns.map(({ id }) => id));
  expect([...grouped].sort()).toEqual(
    peopleColumnsOf(library)
      .map(({ id }) => id)
      .sort(),
  );
  expect(new Set(grouped).size).toBe(grouped.length);
});

test('only what people wrote down or follows from it is a column', () => {
  const ids = peopleColumnsOf(starterLibrary).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['full_name', 'age', 'specialisation_match']));
  for (const id of ['ordinal', 'family_name', 'age_band_tick']) expect(ids).not.toContain(id);
});

test('whatever people are divided by is a column, and so is each standard', () => {
  const ids = peopleColumnsOf(library).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(dimensions.map(({ id }) => id)));
  expect(ids).toEqual(expect.arrayContaining(['own_vung', 'own_dao', 'retirement_date', 'seniority_years']));
  const judged = new Set(library.standards.map(({ dimension }) => dimension));
  expect(judged.size).toBeGreaterThan(0);
  for (const dimension of judged) expect(ids).toContain(`standard_${dimension}`);
  expect(peopleColumnIn(starterLibrary, 'own_vung')).toBeUndefined();
});

test('what is made of sensitive data is sensitive', () => {
  for (const id of ['own_dao', 'party_seniority', 'party_seniority_years'])
    expect(peopleColumnIn(library, id)?.sensitive).toBe(true);
  expect(peopleColumnIn(library, 'own_vung')?.sensitive).toBe(false);
});

test('who has not met a standard is whoever it is set for, who is known and below it', () => {
  const column = peopleColumnIn(library, 'standard_qualification');
  if (!column) throw new Error('no such column');
  const set = { standard: 'qualification', is: 'set' } as const;
  const unknown = { dimension: 'qualification', in: [null] };
  expect(valueCondition(column, 'not_met', library)).toEqual({
    all: [set, { not: unknown }, { not: { standard: 'qualification', is: 'met' } }],
  });
  expect(valueCondition(column, 'unknown', library)).toEqual({ all: [set, unknown] });
  expect(valueCondition(column, null, library)).toEqual({ not: set });
});
