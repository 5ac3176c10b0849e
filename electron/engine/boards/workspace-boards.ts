import { boardsFileSchema, boardsSchema, type Board } from '../../../shared/contract/boards';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { WorkspaceDefinitions } from '../define/workspace-definitions';
import { readShared, writeShared } from '../shared-file';

const name = 'boards';

/** The boards that a workspace keeps; null as long as nobody changed one. */
export class WorkspaceBoards {
  constructor(
    private readonly database: WorkspaceDatabase,
    private readonly definitions: WorkspaceDefinitions,
  ) {}

  get(): Promise<Board[] | null> {
    return readDocument(this.database, name, boardsSchema);
  }

  async keep(boards: readonly Board[]): Promise<null> {
    await writeDocument(this.database, name, boards);
    return null;
  }

  /** Writes boards with the workspace's definitions: a card may name an own indicator. */
  async save(path: string, boards: readonly Board[]): Promise<null> {
    const file = { format: 'bien-che-boards', boards, definitions: this.definitions.current };
    await writeShared(path, file);
    return null;
  }

  /** The boards of such a file; its definitions are added to those of the workspace. */
  async load(path: string): Promise<Board[]> {
    const { boards, definitions } = await readShared(path, boardsFileSchema, { kind: 'no-boards', path });
    await this.definitions.add(definitions);
    return boards;
  }
}
