import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { FailureError } from '../../../shared/contract/failure';
import type { UnnamedBackup, WorkspaceBackup } from '../../../shared/contract/workspace';
import { writeSafely } from '../publish/write-safely';
import { headerIfReadable, readHeader } from './container-header';
import { readSmallNow, writeBeside } from './small-file';

const ending = '.bienche';
/** At the end of the name of what is not thinned away. */
const aside = '-aside';
const ofSchema = z.object({ path: z.string() });

/** Earlier savings of workspaces, each whole and sealed as its workspace is; a folder a workspace. */
export class Backups {
  constructor(private readonly folder: string) {}

  /** Keeps a copy of a file, and of all those kept the newest so many. */
  async keep(id: string, path: string, most: number): Promise<void> {
    const saveId = await saveIdOf(path);
    const kept = await Promise.all((await this.list(id)).map((each) => saveIdOf(this.pathOf(id, each.id))));
    if (!kept.includes(saveId)) await this.write(id, most, (target) => copyFile(path, target));
    this.noteFile(id, path);
  }

  /** Keeps what no file has ever held, as long as its workspace: it is not thinned away. */
  async keepAside(id: string, write: (target: string) => Promise<void>): Promise<void> {
    const folder = this.#folderOf(id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeSafely(join(folder, `${nameOfNow()}${aside}${ending}`), write);
  }

  /** Answers what it is called; it takes the place of another one where that is named. */
  async write(
    id: string,
    most: number,
    write: (target: string) => Promise<void>,
    replaced: string | null = null,
  ): Promise<string> {
    const folder = this.#folderOf(id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = nameOfNow();
    await writeSafely(join(folder, `${name}${ending}`), write);
    if (replaced !== null) await rm(this.pathOf(id, replaced), { force: true });
    await this.thin(id, most, name);
    return name;
  }

  /** Keeps the newest so many, `kept` among them; one that claims to be of the future goes first. */
  async thin(id: string, most: number, kept: string | null = null): Promise<void> {
    const now = new Date().toISOString();
    const others = (await this.list(id)).filter((each) => each.id !== kept && !each.id.endsWith(aside));
    const [past, future] = [
      others.filter(({ savedAt }) => savedAt <= now),
      others.filter(({ savedAt }) => savedAt > now),
    ];
    for (const { id: old } of [...past, ...future].slice(kept === null ? most : most - 1))
      await rm(this.pathOf(id, old), { force: true });
  }

  /** Where the file of a workspace last lay; null: it never had one. */
  fileOf(id: string): string | null {
    return readSmallNow(this.#ofPath(id), ofSchema)?.path ?? null;
  }

  noteFile(id: string, path: string): void {
    mkdirSync(this.#folderOf(id), { recursive: true, mode: 0o700 });
    writeBeside(this.#ofPath(id), JSON.stringify({ path }));
  }

  /** What was saved last comes first. */
  async list(id: string): Promise<WorkspaceBackup[]> {
    const folder = this.#folderOf(id);
    const names = (await readdir(folder).catch(() => [])).filter(
      (name) => !name.startsWith('.') && name.endsWith(ending),
    );
    const backups: WorkspaceBackup[] = [];
    for (const name of names) {
      const path = join(folder, name);
      const header = await headerIfReadable(path);
      if (header === null) continue;
      const { size } = await stat(path);
      const { savedAt } = header;
      backups.push({ id: name.slice(0, -ending.length), savedAt, size, isLocked: header.lock !== null });
    }
    return backups.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  pathOf(id: string, backup: string): string {
    return join(this.#folderOf(id), `${backup}${ending}`);
  }

  async require(id: string, backup: string): Promise<string> {
    const path = this.pathOf(id, backup);
    const isThere = await stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
    if (!isThere) throw new FailureError({ kind: 'workspace', problem: 'backup-missing', path });
    return path;
  }

  /** The workspace whose file last lay at that path, for a file that says nothing any more. */
  idOf(path: string): string | null {
    for (const id of foldersIn(this.folder)) if (this.fileOf(id) === path) return id;
    return null;
  }

  /** Those of workspaces that have no file, never or no more, of each the newest; the open one is not among them. */
  async unnamed(open: string): Promise<UnnamedBackup[]> {
    const found: UnnamedBackup[] = [];
    for (const workspace of foldersIn(this.folder)) {
      const file = this.fileOf(workspace);
      if (workspace === open || (file !== null && !(await isGone(file, workspace)))) continue;
      const [newest] = await this.list(workspace);
      if (newest) found.push({ ...newest, workspace });
    }
    return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  async removeAll(id: string): Promise<void> {
    await rm(this.#folderOf(id), { recursive: true, force: true });
  }

  #ofPath(id: string): string {
    return join(this.#folderOf(id), 'of.json');
  }

  #folderOf(id: string): string {
    return join(this.folder, id);
  }
}

function nameOfNow(): string {
  return new Date().toISOString().replace(/[:.]/g, '-');
}

/** Whether the file is deleted, or another one by now; one on a drive that is away is not. */
async function isGone(file: string, workspace: string): Promise<boolean> {
  const header = await headerIfReadable(file);
  return header ? header.id !== workspace : existsSync(dirname(file)) && !existsSync(file);
}

async function saveIdOf(path: string): Promise<string> {
  return (await readHeader(path)).saveId;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
