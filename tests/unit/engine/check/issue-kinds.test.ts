import { expect, test } from 'vitest';
import { describeFinding } from '../../../../electron/engine/check/describe-finding';
import { issueKinds, type IssueKind } from '../../../../electron/engine/check/issue-kinds';

const kinds = Object.keys(issueKinds) as IssueKind[];

test.each(kinds)('%s is one sentence in both languages, with every place filled', (kind) => {
  const finding = {
    kind,
    file: 0,
    sheet: 'S',
    row: 11,
    column: 2,
    field: 'birth_date',
    value: 'V',
    taken: 'T',
  };
  for (const language of ['vi', 'en'] as const) {
    const { message, cell, file, code } = describeFinding(finding, ['/x/tệp.xlsx'], language);
    // What was taken may be a sentence of its own: why a file could not be read.
    expect(message).toMatch(/^.{8,}\.(?: T)?$/su);
    expect(message).not.toMatch(/[{}]|undefined|null/);
    expect(message).not.toContain('\n');
    expect({ cell, file, code }).toEqual({ cell: 'C12', file: '/x/tệp.xlsx', code: kind });
  }
});

test('both languages name the same places', () => {
  for (const kind of kinds) {
    const { vi, en } = issueKinds[kind].message;
    const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    expect(places(vi), kind).toEqual(places(en));
  }
});

test('a value with $ is quoted as it stands, a long one is cut', () => {
  const finding = {
    kind: 'value_unrecognised',
    file: 0,
    sheet: 'S',
    row: 0,
    column: 0,
    field: 'gender',
    value: '$& $1',
  } as const;
  expect(describeFinding(finding, ['x'], 'en').message).toContain('“$& $1”');
  const long = { ...finding, value: 'ă'.repeat(500) };
  expect(describeFinding(long, ['x'], 'vi').message.length).toBeLessThan(250);
});
