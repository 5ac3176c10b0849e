import { expect, test } from 'vitest';
import { everyIssue, filterIssues } from '../../../../renderer/quality/filter-issues';
import type { RosterIssue } from '../../../../shared/contract/results';

const issue = (severity: RosterIssue['severity'], file: string, field: string | null): RosterIssue => ({
  severity,
  file,
  field,
  ...{ code: 'value_unrecognised', sheet: 'Sheet1', cell: 'A1', value: null, message: '' },
});
const issues = [
  issue('error', 'a.xlsx', 'gender'),
  issue('warning', 'a.xlsx', 'ethnicity'),
  issue('warning', 'b.xlsx', 'ethnicity'),
  issue('info', 'b.xlsx', null),
];
const page = { issues, counts: { error: 1, warning: 20, info: 1 }, language: 'vi' as const };

test('without a filter the counts are those of the engine, of which the page may be a part', () => {
  expect(filterIssues(page, everyIssue)).toEqual({ counts: page.counts, shown: issues });
});

test('file and field narrow the counts, severity only the list', () => {
  const there = filterIssues(page, { severity: 'warning', file: 'a.xlsx', field: null });
  expect(there.counts).toEqual({ error: 1, warning: 1, info: 0 });
  expect(there.shown).toEqual([issues[1]]);
  expect(filterIssues(page, { ...everyIssue, field: 'ethnicity' }).shown).toEqual([issues[1], issues[2]]);
});
