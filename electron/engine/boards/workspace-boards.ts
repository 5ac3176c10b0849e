import { readFile, writeFile } from 'node:fs/promises';
import { boardsFileSchema, boardsSchema, type Board } from '../../../shared/contract/boards';
import { FailureError } from '../../../shared/contract/failure';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { WorkspaceDefinitions } from '../define/workspace-definitions';
import { writeSafely } from '../publish/write-safely';

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
    await writeSafely(path, (temporary) =>
      writeFile(temporary, `${JSON.stringify(file, null, 2)}\n`, 'utf8'),
    );
    return null;
  }

  /** The boards of such a file; its definitions are added to those of the workspace. */
  async load(path: string): Promise<Board[]> {
    const { boards, definitions } = await readBoardsFile(path);
    await this.definitions.add(definitions);
    return boards;
  }
}

async function readBoardsFile(path: string) {
  try {
    return boardsFileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new FailureError(missing ? { kind: 'file-missing', path } : { kind: 'no-boards', path }, {
      cause: error,
    });
  }
}
