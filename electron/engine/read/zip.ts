import { crc32, type Inflate } from 'node:zlib';
import type { Readable } from 'node:stream';
import { fromBuffer, open, type Entry, type Options, type ZipFile } from 'yauzl';
import { OverfullError } from './room';

/** Above this a member, and all of them, must not be smaller than a hundredth when packed: real sheets pack 5 to 20 times. */
const suspiciousSize = 100 * 1024 * 1024;
const suspiciousRatio = 100;
/** All members together. */
const mostBytes = 4 * 1024 * 1024 * 1024;
const mostMembers = 50_000;

/** The members of a zip file by name, each readable as a checked stream of text. */
export interface Zip {
  readonly names: readonly string[];
  /** Calls back with pieces of the member's UTF-8 text; rejects when its checksum or size does not match. */
  readonly readText: (name: string, onText: (piece: string) => void, signal: AbortSignal) => Promise<void>;
  /** The same of its bytes. */
  readonly readBytes: (name: string, onBytes: (piece: Buffer) => void, signal: AbortSignal) => Promise<void>;
  /** Rejects where a member does not have the size that it says, for readers that believe it. */
  readonly checkSizes: (signal: AbortSignal) => Promise<void>;
  readonly close: () => void;
}

/** A zip file by its path, or its bytes. Rejects one that says it unpacks to far more than a spreadsheet holds. */
export async function openZip(source: string | Buffer): Promise<Zip> {
  const { file, entries } = await readDirectory(source);
  const streamOf = (entry: Entry): Promise<Readable | Inflate> =>
    new Promise((resolve, reject) => {
      file.openReadStream(entry, (error, opened) => {
        if (error) reject(error);
        else resolve(opened);
      });
    });
  const readBytes: Zip['readBytes'] = async (name, onBytes, signal) => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`no member ${name}`);
    let checksum = 0;
    for await (const chunk of await streamOf(entry)) {
      signal.throwIfAborted();
      const bytes = chunk as Buffer;
      checksum = crc32(bytes, checksum);
      onBytes(bytes);
    }
    if (checksum !== entry.crc32) throw new Error(`checksum of ${name} does not match`);
  };
  return {
    names: [...entries.keys()],
    async readText(name, onText, signal) {
      const decoder = new TextDecoder('utf-8');
      await readBytes(
        name,
        (bytes) => {
          onText(decoder.decode(bytes, { stream: true }));
        },
        signal,
      );
      onText(decoder.decode());
    },
    readBytes,
    async checkSizes(signal) {
      for (const entry of entries.values()) {
        // The stream breaks off where there is more or less than was said.
        for await (const _chunk of await streamOf(entry)) signal.throwIfAborted();
      }
    },
    close: () => {
      file.close();
    },
  };
}

function readDirectory(source: string | Buffer): Promise<{ file: ZipFile; entries: Map<string, Entry> }> {
  return new Promise((resolve, reject) => {
    const options: Options = { lazyEntries: true, autoClose: false };
    const onOpen = (error: Error | null, file: ZipFile): void => {
      if (error) {
        reject(error);
        return;
      }
      const entries = new Map<string, Entry>();
      const total = { uncompressedSize: 0, compressedSize: 0 };
      let members = 0;
      file.on('entry', (entry: Entry) => {
        members += 1;
        total.uncompressedSize += entry.uncompressedSize;
        total.compressedSize += entry.compressedSize;
        if (members > mostMembers || isBomb(entry) || total.uncompressedSize > mostBytes) {
          file.close();
          reject(new OverfullError(`${entry.fileName} unpacks to ${total.uncompressedSize} bytes`));
          return;
        }
        entries.set(entry.fileName.replace(/^\//, ''), entry);
        file.readEntry();
      });
      file.on('end', () => {
        if (isBomb(total)) {
          file.close();
          reject(new OverfullError(`the members unpack to ${total.uncompressedSize} bytes`));
        } else resolve({ file, entries });
      });
      file.on('error', (failure: Error) => {
        file.close();
        reject(failure);
      });
      file.readEntry();
    };
    if (typeof source === 'string') open(source, options, onOpen);
    else fromBuffer(source, options, onOpen);
  });
}

function isBomb({
  uncompressedSize,
  compressedSize,
}: Pick<Entry, 'uncompressedSize' | 'compressedSize'>): boolean {
  return uncompressedSize > suspiciousSize && uncompressedSize > compressedSize * suspiciousRatio;
}
