import XLSX from '@e965/xlsx';

/** What SheetJS says too little of: the OLE2 containers of old and of protected workbooks. */
interface Containers {
  readonly read: (bytes: Buffer, options: { type: 'buffer' }) => object;
  readonly find: (container: object, name: string) => { content: Uint8Array } | null;
  readonly write: (container: object, options: { type: 'buffer' }) => Uint8Array;
}

const library = XLSX.CFB as Containers;

/** An OLE2 file and its streams. */
export class Container {
  readonly #container: object;

  /** Throws where the bytes are no OLE2 file. */
  constructor(bytes: Buffer) {
    this.#container = library.read(bytes, { type: 'buffer' });
  }

  stream(...names: readonly string[]): Buffer | null {
    for (const name of names) {
      const found = library.find(this.#container, name);
      if (found) return Buffer.from(found.content);
    }
    return null;
  }

  /** The file with another content in one of its streams. */
  withStream(name: string, content: Buffer): Buffer {
    const entry = library.find(this.#container, name);
    if (entry) entry.content = content;
    return Buffer.from(library.write(this.#container, { type: 'buffer' }));
  }
}
