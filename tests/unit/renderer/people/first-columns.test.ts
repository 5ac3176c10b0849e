import { expect, test } from 'vitest';
import { firstColumns } from '../../../../renderer/people/first-columns';
import { starterLibrary } from '../../../../shared/analysis/library';
import type { OpenRoster } from '../../../../shared/contract/results';

// Only its files are looked at.
const roster = { files: [] } as unknown as OpenRoster;

test('who comes from a figure of retirement sees the dates that it is worked out from', () => {
  const usual = firstColumns(roster, null, starterLibrary);
  expect(usual).toEqual(['full_name', 'birth_date', 'unit', 'staff_group']);
  const wanted = {
    all: [
      { dimension: 'retirement', in: ['within_1'] },
      { dimension: 'gender', in: ['female'] },
    ],
  };
  expect(firstColumns(roster, wanted, starterLibrary)).toEqual([
    ...['full_name', 'retirement_date', 'retirement'],
    ...usual.slice(1),
  ]);
});

test('what a figure of a standard or a population asks stands there too, but nothing sensitive', () => {
  const shown = (id: string): string[] => firstColumns(roster, { indicator: id }, starterLibrary);
  expect(shown('standard_qualification')).toContain('standard_qualification');
  const party = { dimension: 'party_seniority', in: ['under_5'] };
  expect(firstColumns(roster, party, starterLibrary)).not.toContain('party_seniority');
});
