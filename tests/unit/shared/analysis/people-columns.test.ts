import { expect, test } from 'vitest';
import { columnGroups } from '../../../../shared/analysis/people-column-groups';
import { peopleColumns } from '../../../../shared/analysis/people-columns';

test('every column stands in one group', () => {
  const grouped = columnGroups.flatMap(({ columns }) => columns.map(({ id }) => id));
  expect([...grouped].sort()).toEqual(peopleColumns.map(({ id }) => id).sort());
  expect(new Set(grouped).size).toBe(grouped.length);
});

test('only what people wrote down or follows from it is a column', () => {
  const ids = peopleColumns.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['full_name', 'age', 'specialisation_match']));
  for (const id of ['ordinal', 'family_name', 'age_band_tick']) expect(ids).not.toContain(id);
});
