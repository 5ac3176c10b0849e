import { z } from 'zod';
import { readDocument, stateDocument, writeInPassing } from '../../database/documents';
import type { WorkspaceDatabase } from '../../database/workspace-database';
import { reportFault } from '../../report-fault';
import type { Pointer } from '../working-copy';
import type { HeldWorkspace } from './held-workspace';

const stateSchema = z.object({
  /** The working copy that the number is of: a file brings the one that it was saved from. */
  database: z.string(),
  number: z.number().int().min(0),
  /** The saving that holds exactly this state; null: none. */
  saveId: z.uuid().nullable(),
});
type State = z.infer<typeof stateSchema>;

/*
 * DuckDB opens a database whose `.wal` is missing or cut without a word, as the older or the empty one that is left. So
 * every state of a working copy that is worth a word has a number: it is written into the database behind what was
 * changed, and then into the note. A database that knows a lower number than the note is not what was open.
 */

/** Numbers what was changed since the last number; never fails, and what could not be numbered now is the next time. */
export async function numberState(held: HeldWorkspace, saveId: string | null = null): Promise<void> {
  await held.numbering.run(() => number(held, saveId)).catch(reportFault);
}

async function number(held: HeldWorkspace, saveId: string | null): Promise<void> {
  const { engine, copy, isInMemory } = held;
  if (!engine || isInMemory) return;
  const { changes } = engine.database;
  if (saveId === null ? changes === held.numberedChanges : changes !== held.savedChanges) return;
  const { database, state } = copy.pointer;
  await writeInPassing(engine.database, stateDocument, {
    database,
    number: state + 1,
    saveId,
  } satisfies State);
  // Another one may be open by now.
  if (held.engine !== engine || copy.pointer.database !== database) return;
  held.numberedChanges = changes;
  copy.tryToNote({ state: state + 1, id: held.id });
}

/** Whether a database, as it opens now, is an older state of the working copy than the note tells of. */
export async function isOlder(database: WorkspaceDatabase, noted: Pointer): Promise<boolean> {
  const state = await readDocument(database, stateDocument, stateSchema);
  return (state?.database === noted.database ? state.number : 0) < noted.state;
}

/** The saving that holds exactly what a database holds that was put aside under `name`; null: none is known. */
export async function savingOf(database: WorkspaceDatabase, name: string): Promise<string | null> {
  const state = await readDocument(database, stateDocument, stateSchema);
  return state !== null && name.endsWith(state.database) ? state.saveId : null;
}
