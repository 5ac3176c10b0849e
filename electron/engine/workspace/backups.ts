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
    const { saveId } = await readHeader(path);
    if (!(await this.savings(id)).has(saveId)) await this.write(id, most, (target) => copyFile(path, target));
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

  /** What the backups of a workspace are called, those that cannot be read too. */
  async all(id: string): Promise<string[]> {
    const folder = this.#folderOf(id);
    const names = (await readdir(folder).catch(() => [])).filter(
      (name) => !name.startsWith('.') && name.endsWith(ending),
    );
    return names.map((name) => name.slice(0, -ending.length));
  }

  /** Those whose head can be read. What was saved last comes first. */
  async list(id: string): Promise<WorkspaceBackup[]> {
    const backups: WorkspaceBackup[] = [];
    for (const backup of await this.all(id)) {
      const path = this.pathOf(id, backup);
      const header = await headerIfReadable(path);
      if (header === null) continue;
      const { size } = await stat(path);
      const { savedAt, lock } = header;
      backups.push({ id: backup, savedAt, size, isLocked: lock !== null, isAside: backup.endsWith(aside) });
    }
    return backups.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  /** Which of the savings the backups of a workspace hold. */
  async savings(id: string): Promise<Set<string>> {
    const headers = await Promise.all(
      (await this.all(id)).map((each) => headerIfReadable(this.pathOf(id, each))),
    );
    return new Set(headers.flatMap((header) => (header ? [header.saveId] : [])));
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
    for (const id of this.workspaces) if (this.fileOf(id) === path) return id;
    return null;
  }

  /** Those of which there is anything. */
  get workspaces(): string[] {
    return foldersIn(this.folder);
  }

  /**
   * Where the file of a workspace is: `none` was ever saved, it is `there`, or `gone`: deleted, or another one by now. Whether
   * a folder or drive that is not there is away or gone for good nobody knows: `away`.
   */
  async standing(id: string): Promise<'none' | 'there' | 'gone' | 'away'> {
    const file = this.fileOf(id);
    if (file === null) return 'none';
    const header = await headerIfReadable(file);
    if (header !== null) return header.id === id ? 'there' : 'gone';
    if (existsSync(file)) return 'there';
    return existsSync(dirname(file)) ? 'gone' : 'away';
  }

  /** Those of workspaces that have no file in reach, of each the newest; the open one is not among them. */
  async unnamed(open: string): Promise<UnnamedBackup[]> {
    const found: UnnamedBackup[] = [];
    for (const workspace of this.workspaces) {
      const standing = await this.standing(workspace);
      if (workspace === open || standing === 'there') continue;
      const [newest] = await this.list(workspace);
      const file = standing === 'away' ? this.fileOf(workspace) : null;
      if (newest) found.push({ ...newest, workspace, file });
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

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
