import type { ValueGroup } from '../../../shared/contract/results';
import type { Decisions } from '../../../shared/contract/decisions';
import { cellAddress } from '../read/sheet';
import type { Finding } from '../check/finding';
import type { IssueKind } from '../check/issue-kinds';
import { answerKey } from '../remember/answers';

const asked: ReadonlySet<IssueKind> = new Set([
  'value_unrecognised',
  'level_unrecognised',
  'level_at_least',
  'level_unspecified',
  'value_near_match',
  'still_studying',
]);

/** Values that did not match or matched nearly, the most frequent first, with the answers given before. */
export function reviewValues(findings: readonly Finding[], decisions: Decisions): ValueGroup[] {
  const groups = new Map<string, ValueGroup & { people: number }>();
  for (const { kind, field, value, taken, file, sheet, row, column } of findings) {
    if (!asked.has(kind) || field === null || value === null) continue;
    const key = answerKey(field, value);
    const known = groups.get(key);
    if (known) {
      known.people += 1;
      continue;
    }
    const cell = row !== null && column !== null ? cellAddress(row, column) : null;
    groups.set(key, {
      ...{ field, written: value, people: 1, taken: typeof taken === 'string' ? taken : null },
      ...{ file, sheet, cell, answer: null },
    });
  }
  const answered = decisions.values.map(({ field, written, answer }): ValueGroup => ({
    ...{ field, written, people: 0, taken: null, file: null, sheet: null, cell: null, answer },
  }));
  const open = [...groups.values()].sort(
    (a, b) => b.people - a.people || a.written.localeCompare(b.written, 'vi'),
  );
  return [...open, ...answered];
}
