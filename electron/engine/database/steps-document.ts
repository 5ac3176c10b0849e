import { z } from 'zod';
import { readDocument, writeDocument } from './documents';
import type { WorkspaceDatabase } from './workspace-database';

const mostSteps = 100;
const mostCharacters = 8_000_000;

/**
 * Steps that can be taken back, the oldest first, kept with the workspace so that a restart forgets none. Of very large
 * ones only the newest are kept.
 */
export async function writeSteps(
  database: WorkspaceDatabase,
  name: string,
  steps: readonly unknown[],
): Promise<void> {
  let characters = 0;
  const kept: unknown[] = [];
  for (const step of steps.slice(-mostSteps).reverse()) {
    characters += JSON.stringify(step).length;
    if (characters > mostCharacters) break;
    kept.unshift(step);
  }
  await writeDocument(database, name, kept);
}

/** None where one of them is of another version. */
export async function readSteps<T>(
  database: WorkspaceDatabase,
  name: string,
  schema: z.ZodType<T>,
): Promise<T[]> {
  return (await readDocument(database, name, z.array(schema))) ?? [];
}
