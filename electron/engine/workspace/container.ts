import { createHash, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { FailureError } from '../../../shared/contract/failure';
import { headerBytes, openFile, readAt, readHeaderFrom, type ContainerHeader } from './container-header';
import { chunkSize, contentKey, openChunk, sealChunk, tagSize } from './lock/chunk-cipher';
import type { WorkspaceKey } from './lock/workspace-key';

const digestSize = 32;

/** Writes the file of a workspace: header and database, sealed where it has a key. Nothing is kept back by the disk. */
export async function pack(
  database: string,
  path: string,
  about: Omit<ContainerHeader, 'lock'>,
  key: WorkspaceKey | null,
): Promise<void> {
  const salt = randomBytes(32);
  const lock = key && { ...key.lock, salt: salt.toString('base64') };
  const { bytes, digest } = headerBytes({ ...about, lock });
  const from = await open(database, 'r');
  try {
    const to = await open(path, 'wx', 0o600);
    try {
      await to.writeFile(bytes);
      const { size } = await from.stat();
      const hash = createHash('sha256');
      const fileKey = key && contentKey(key.dataKey, salt);
      let index = 0;
      for (let position = 0; position < size || index === 0; position += chunkSize) {
        const clear = await readAt(from, position, Math.min(chunkSize, size - position));
        if (fileKey) {
          await to.writeFile(sealChunk(fileKey, digest, index, position + chunkSize >= size, clear));
        } else {
          hash.update(clear);
          await to.writeFile(clear);
        }
        index += 1;
      }
      if (!fileKey) await to.writeFile(hash.digest());
      await to.sync();
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

/**
 * Takes the database out of a file and checks all of it on the way; what was written is only to be used when this
 * returns. `damaged` where one bit is another.
 */
export async function unpack(
  path: string,
  database: string,
  key: WorkspaceKey | null,
): Promise<ContainerHeader> {
  const from = await openFile(path);
  try {
    const { header, digest, offset, size } = await readHeaderFrom(from, path);
    const damaged = (cause?: unknown): FailureError =>
      new FailureError({ kind: 'workspace', problem: 'damaged', path }, { cause });
    const to = await open(database, 'wx', 0o600);
    try {
      if (header.lock) {
        if (!key) throw new FailureError({ kind: 'workspace', problem: 'needs-passphrase', path });
        const fileKey = contentKey(key.dataKey, Buffer.from(header.lock.salt, 'base64'));
        const piece = chunkSize + tagSize;
        let index = 0;
        for (let position = offset; position < size || index === 0; position += piece) {
          const sealed = await readAt(from, position, Math.min(piece, size - position));
          if (sealed.length < tagSize) throw damaged();
          try {
            await to.writeFile(openChunk(fileKey, digest, index, position + piece >= size, sealed));
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
            throw damaged(error);
          }
          index += 1;
        }
      } else {
        const end = size - digestSize;
        if (end < offset) throw damaged();
        const hash = createHash('sha256');
        for (let position = offset; position < end; position += chunkSize) {
          const clear = await readAt(from, position, Math.min(chunkSize, end - position));
          if (clear.length === 0) throw damaged();
          hash.update(clear);
          await to.writeFile(clear);
        }
        if (!hash.digest().equals(await readAt(from, end, digestSize))) throw damaged();
      }
      await to.sync();
    } finally {
      await to.close();
    }
    return header;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new FailureError({ kind: 'disk-full', path: database }, { cause: error });
    throw error;
  } finally {
    await from.close();
  }
}
