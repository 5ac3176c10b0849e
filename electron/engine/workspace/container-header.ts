import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { FailureError } from '../../../shared/contract/failure';
import { currentVersion } from '../database/migrations/migrations';
import { lockSchema } from './lock/workspace-key';

/*
 * A `.bienche` file:
 *   8 bytes    magic
 *   4 bytes    length of the header, little endian
 *   …          the header, JSON
 *   32 bytes   SHA-256 of all before
 *   …          the database: as it is, followed by its SHA-256; or, where the header has a lock, in sealed pieces
 */
export const magic = Buffer.from('BIENCHE\u001a', 'latin1');
export const containerFormat = 1;
const largestHeader = 64 * 1024;

/** What a later program has added is left aside: whether it can be read at all is what `format` and `version` say. */
const headerSchema = z.object({
  format: z.literal(containerFormat),
  /** Of the program that wrote it. */
  app: z.string().max(50),
  /** Of the database: see `database/migrations`. */
  version: z.number().int().min(1),
  /** Of the workspace, the same for all its copies and backups. */
  id: z.uuid(),
  /** Of this saving. */
  saveId: z.uuid(),
  savedAt: z.iso.datetime(),
  /** The activity log that knows of the saving: its first hash, its length and its last hash, and whose log it is. */
  log: z
    .object({
      first: z.string().max(64),
      length: z.number().int().min(0),
      last: z.string().max(64),
      owner: z.string().max(64).optional(),
    })
    .nullable(),
  /** Of a copy that a conflict has put beside its file: which workspace it was. */
  origin: z.uuid().optional(),
  lock: lockSchema.nullable(),
});
export type ContainerHeader = z.infer<typeof headerSchema>;

/** The little that every later version must keep, so that this one can say that it is too old. */
const anyHeader = z.object({ format: z.number(), version: z.number() });

export function headerBytes(header: ContainerHeader): { readonly bytes: Buffer; readonly digest: Buffer } {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const before = Buffer.concat([magic, length, json]);
  const digest = createHash('sha256').update(before).digest();
  return { bytes: Buffer.concat([before, digest]), digest };
}

export interface ReadHeader {
  readonly header: ContainerHeader;
  readonly digest: Buffer;
  /** Where the database begins. */
  readonly offset: number;
  readonly size: number;
}

/** Reads and checks the header of a file; fails with one of the problems of a workspace. */
export async function readHeaderFrom(file: FileHandle, path: string): Promise<ReadHeader> {
  const { size } = await file.stat();
  const start = await readAt(file, 0, magic.length + 4);
  if (!start.subarray(0, magic.length).equals(magic)) {
    throw new FailureError({ kind: 'workspace', problem: 'not-one', path });
  }
  const damaged = (cause?: unknown): FailureError =>
    new FailureError({ kind: 'workspace', problem: 'damaged', path }, { cause });
  if (start.length < magic.length + 4) throw damaged();
  const length = start.readUInt32LE(magic.length);
  if (length > largestHeader) throw damaged();
  const rest = await readAt(file, start.length, length + 32);
  if (rest.length < length + 32) throw damaged();
  const json = rest.subarray(0, length);
  const digest = createHash('sha256').update(start).update(json).digest();
  if (!digest.equals(rest.subarray(length))) throw damaged();
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.toString('utf8'));
  } catch (error) {
    throw damaged(error);
  }
  const known = anyHeader.safeParse(parsed);
  if (known.success && (known.data.format > containerFormat || known.data.version > currentVersion)) {
    throw new FailureError({ kind: 'workspace', problem: 'newer', path });
  }
  const header = headerSchema.safeParse(parsed);
  if (!header.success) throw damaged(header.error);
  return { header: header.data, digest, offset: start.length + rest.length, size };
}

export async function readHeader(path: string): Promise<ContainerHeader> {
  const file = await openFile(path);
  try {
    return (await readHeaderFrom(file, path)).header;
  } finally {
    await file.close();
  }
}

/** Null where it cannot be read: missing, out of reach, damaged, of a later program or no workspace at all. */
export function headerIfReadable(path: string): Promise<ContainerHeader | null> {
  return readHeader(path).catch(() => null);
}

export async function openFile(path: string): Promise<FileHandle> {
  try {
    const file = await open(path, 'r');
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw new FailureError({ kind: 'file-is-folder', path });
  } catch (error) {
    if (error instanceof FailureError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new FailureError({ kind: 'file-is-folder', path }, { cause: error });
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new FailureError({ kind: 'file-missing', path }, { cause: error });
    if (code === 'EACCES' || code === 'EPERM')
      throw new FailureError({ kind: 'file-no-permission', path }, { cause: error });
    if (code === 'EBUSY') throw new FailureError({ kind: 'file-busy', path }, { cause: error });
    throw error;
  }
}

export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
