import { crc32, type Inflate } from 'node:zlib';
import type { Readable } from 'node:stream';
import { fromBuffer, open, type Entry, type Options, type ZipFile } from 'yauzl';

/** Above this a member must not be smaller than a hundredth when packed: real sheets pack 5 to 20 times. */
const suspiciousSize = 200 * 1024 * 1024;
const suspiciousRatio = 100;

export class ZipBombError extends Error {}

/** The members of a zip file by name, each readable as a checked stream of text. */
export interface Zip {
  readonly names: readonly string[];
  /** Calls back with pieces of the member's UTF-8 text; rejects when its checksum or size does not match. */
  readonly readText: (name: string, onText: (piece: string) => void, signal: AbortSignal) => Promise<void>;
  /** Throws where a member would unpack to far more than a spreadsheet holds. */
  readonly refuseBombs: () => void;
  readonly close: () => void;
}

/** A zip file by its path, or its bytes. */
export async function openZip(source: string | Buffer): Promise<Zip> {
  const { file, entries } = await readDirectory(source);
  return {
    names: [...entries.keys()],
    async readText(name, onText, signal) {
      const entry = entries.get(name);
      if (!entry) throw new Error(`no member ${name}`);
      refuseBomb(entry);
      const stream = await new Promise<Readable | Inflate>((resolve, reject) => {
        file.openReadStream(entry, (error, opened) => {
          if (error) reject(error);
          else resolve(opened);
        });
      });
      const decoder = new TextDecoder('utf-8');
      let checksum = 0;
      for await (const chunk of stream) {
        signal.throwIfAborted();
        const bytes = chunk as Buffer;
        checksum = crc32(bytes, checksum);
        onText(decoder.decode(bytes, { stream: true }));
      }
      onText(decoder.decode());
      if (checksum !== entry.crc32) throw new Error(`checksum of ${name} does not match`);
    },
    refuseBombs: () => {
      for (const entry of entries.values()) refuseBomb(entry);
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
      file.on('entry', (entry: Entry) => {
        entries.set(entry.fileName.replace(/^\//, ''), entry);
        file.readEntry();
      });
      file.on('end', () => {
        resolve({ file, entries });
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

function refuseBomb({ uncompressedSize, compressedSize, fileName }: Entry): void {
  if (uncompressedSize > suspiciousSize && uncompressedSize > compressedSize * suspiciousRatio) {
    throw new ZipBombError(`${fileName} unpacks to ${uncompressedSize} bytes`);
  }
}
