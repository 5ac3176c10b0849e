import { expect, test } from 'vitest';
import { filterIssues, type IssueFilter } from '../../../../electron/engine/check/filter-issues';
import type { IssuesPage, RosterIssue } from '../../../../shared/contract/results';

const issue = (
  severity: RosterIssue['severity'],
  file: string,
  unit: string | null,
  field: string | null,
): RosterIssue => ({
  ...{ severity, file, unit, field },
  ...{ code: 'value_unrecognised', sheet: 'Sheet1', cell: 'A1', value: null, message: '' },
});
const issues = [
  issue('error', 'a.xlsx', 'Xã Ẳng Tở', 'gender'),
  issue('warning', 'a.xlsx', 'Xã Đồi', 'ethnicity'),
  issue('warning', 'b.xlsx', 'Xã Đồi', 'ethnicity'),
  issue('info', 'b.xlsx', null, null),
];

function ask(filter: Partial<IssueFilter> = {}): IssuesPage {
  return filterIssues(issues, { language: 'vi', severity: null, limit: 100, ...filter });
}

test('without a filter all are listed, with what can be asked for', () => {
  expect(ask()).toEqual({
    ...{ issues, all: 4, language: 'vi', fields: ['ethnicity', 'gender'] },
    counts: { error: 1, warning: 2, info: 1 },
    units: ['Xã Ẳng Tở', 'Xã Đồi'],
  });
});

test('place, unit and field narrow the counts, severity only the list', () => {
  expect(ask({ severity: 'warning', file: 'a.xlsx' })).toMatchObject({
    counts: { error: 1, warning: 1, info: 0 },
    issues: [issues[1]],
  });
  expect(ask({ unit: 'Xã Đồi' }).issues).toEqual([issues[1], issues[2]]);
  expect(ask({ unit: 'Xã Đồi', file: 'b.xlsx' }).issues).toEqual([issues[2]]);
  expect(ask({ field: 'gender' }).issues).toEqual([issues[0]]);
  expect(ask({ sheet: 'Sheet2' }).issues).toEqual([]);
});

test('a cut page counts all, and still offers every unit', () => {
  expect(ask({ limit: 1 })).toMatchObject({ counts: { error: 1, warning: 2, info: 1 }, all: 4 });
  expect(ask({ limit: 1 }).units).toHaveLength(2);
});
