import { overviewTilesSchema } from '../../../shared/contract/overview-tiles';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';

const name = 'overview-tiles';

/** The tiles that a workspace keeps; null: the usual ones. */
export async function readTiles(database: WorkspaceDatabase): Promise<string[] | null> {
  return readDocument(database, name, overviewTilesSchema.nullable());
}

export async function keepTiles(database: WorkspaceDatabase, tiles: readonly string[] | null): Promise<null> {
  await writeDocument(database, name, tiles);
  return null;
}
