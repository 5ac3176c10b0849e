import { kindsOfEntries } from './issue-kinds/of-entries';
import { kindsOfFiles } from './issue-kinds/of-files';
import { kindsOfPeople } from './issue-kinds/of-people';
import { kindsOfValues } from './issue-kinds/of-values';

/**
 * Every kind of problem that an import reports: its severity and one sentence in both languages, where `{field}`,
 * `{value}` and `{taken}` stand for the field's label, the cell as written and what it was taken for.
 */
export const issueKinds = { ...kindsOfValues, ...kindsOfPeople, ...kindsOfFiles, ...kindsOfEntries } as const;

export type IssueKind = keyof typeof issueKinds;
