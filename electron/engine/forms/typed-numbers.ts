import { z } from 'zod';
import type { TypedInput } from '../../../shared/forms/form';
import type { TypedNumbers } from '../../../shared/contract/forms';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';

const document = 'form-numbers';
const count = z.number().int().min(0).max(1_000_000);
const schema: z.ZodType<TypedNumbers> = z.object({
  version: z.literal(1),
  assigned_posts: z.record(z.string(), count),
  rotated_from_district: z.record(z.string(), count),
});

/** Numbers that no roster knows, by the name of the unit; kept with the workspace. */
export async function readTyped(database: WorkspaceDatabase): Promise<TypedNumbers> {
  const kept = await readDocument(database, document, schema);
  return kept ?? { version: 1, assigned_posts: {}, rotated_from_district: {} };
}

/** `null` takes the number away. */
export async function changeTyped(
  database: WorkspaceDatabase,
  input: TypedInput,
  changes: Readonly<Record<string, number | null>>,
): Promise<TypedNumbers> {
  const before = await readTyped(database);
  const numbers = { ...before[input] };
  for (const [unit, value] of Object.entries(changes)) {
    if (value === null) delete numbers[unit];
    else numbers[unit] = value;
  }
  const after = { ...before, [input]: numbers };
  await writeDocument(database, document, after);
  return after;
}
