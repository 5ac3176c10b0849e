import { z } from 'zod';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { nameKey, type EntryIdentity, type RosterIdentity } from './match-people';

const schema = z.strictObject({
  version: z.literal(1),
  answers: z
    .array(z.strictObject({ entry: z.string().max(4000), person: z.string().max(4000).nullable() }))
    .max(200_000),
});

/** Whom doubtful entries are about, as the user said, by `entryKey`: a `personKey`, or null for nobody of the roster. */
export type EntryAnswers = ReadonlyMap<string, string | null>;

/** Entries that say the same of somebody are answered together, in every register. */
export function entryKey(entry: EntryIdentity): string {
  const { staffCode, nationalId, fullName, birthDate, birthPrecision, unit } = entry;
  return [staffCode, nationalId, nameKey(fullName), birthDate, birthPrecision, nameKey(unit)]
    .map((part) => part ?? '')
    .join('|');
}

/** Of an entry about a unit; its answer is the name of a unit of the roster. */
export function unitEntryKey(unit: string): string {
  return `unit|${nameKey(unit) ?? ''}`;
}

/** By what somebody of the roster is known again when their number is another one. */
export function personKey(person: RosterIdentity): string {
  const { staffCode, nationalId, fullName, birthDate, unit } = person;
  return [nationalId ?? staffCode, nameKey(fullName), birthDate, nameKey(unit)]
    .map((part) => part ?? '')
    .join('|');
}

export async function readAnswers(database: WorkspaceDatabase): Promise<EntryAnswers> {
  const document = await readDocument(database, 'register-answers', schema);
  return new Map(document?.answers.map(({ entry, person }) => [entry, person]));
}

export async function writeAnswers(database: WorkspaceDatabase, answers: EntryAnswers): Promise<void> {
  await writeDocument(database, 'register-answers', {
    version: 1,
    answers: [...answers].map(([entry, person]) => ({ entry, person })),
  } satisfies z.infer<typeof schema>);
}
