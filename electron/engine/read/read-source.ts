import { open, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { FailureError, type Failure } from '../../../shared/contract/failure';
import { readCsv } from './csv';
import { decodeText } from './decode-text';
import { readHtmlTables } from './html-table';
import { decodeLegacySheet } from './legacy-sheet';
import type { Repair, Sheet, Source } from './sheet';
import { readBySheetJs } from './spreadsheet-library';
import { readXlsx } from './xlsx';
import { openZip, ZipBombError } from './zip';

/** Text and the formats read whole must fit V8's longest string (about 512 million characters). */
const wholeFileLimit = 450 * 1024 * 1024;

/** Reads a file into grids. The format is told by its content, never by its name. */
export async function readSource(
  path: string,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<Source> {
  try {
    const { size } = await stat(path).then((stats) => {
      if (stats.isDirectory()) throw new FailureError({ kind: 'file-is-folder', path });
      return stats;
    });
    if (size === 0) throw new FailureError({ kind: 'file-empty', path });
    const source = await readByContent(path, size, onRows, signal);
    if (source.sheets.every((sheet) => sheet.rows.every((row) => row === undefined || row.length === 0))) {
      throw new FailureError({ kind: 'file-empty', path });
    }
    return withoutLegacyText(source);
  } catch (error) {
    throw asFailure(error, path, signal);
  }
}

async function readByContent(
  path: string,
  size: number,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<Source> {
  const head = await readHead(path);
  const common = { path, delimiter: null, repairs: [] as Repair[] };
  if (isZip(head)) {
    const kind = await zipKind(path);
    if (kind === 'xlsx') {
      const { sheets, legacy } = await readXlsx(path, onRows, signal);
      const cells = legacy.tcvn3 + legacy.vni;
      const encoding = cells === 0 ? 'utf-8' : legacy.vni > legacy.tcvn3 ? 'vni' : 'tcvn3';
      const repairs: Repair[] = cells === 0 ? [] : [{ kind: 'legacy-encoding', sheet: '', count: cells }];
      return { ...common, format: 'xlsx', encoding, sheets, repairs };
    }
    if (kind === null) throw new FailureError({ kind: 'file-unsupported', path });
    return { ...common, format: kind, encoding: 'utf-8', sheets: readBySheetJs(await readWhole(path, size)) };
  }
  if (head.readUInt32BE(0) === 0xd0cf11e0) {
    const bytes = await readWhole(path, size);
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
      throw new FailureError({ kind: 'file-encrypted', path });
    }
    return { ...common, format: 'xls', encoding: 'utf-16le', sheets: readBySheetJs(bytes) };
  }
  const { text, encoding } = decodeText(await readWhole(path, size));
  signal.throwIfAborted();
  const name = basename(path, extname(path));
  if (/^\s*<(?:!doctype|html|table|head|body|meta|style|\?xml|!--|div)/i.test(text)) {
    return { ...common, format: 'html', encoding, sheets: [readHtmlTables(text, name)] };
  }
  if (looksBinary(text)) throw new FailureError({ kind: 'file-unsupported', path });
  const { sheet, delimiter, repairs } = readCsv(text, name);
  onRows(sheet.rows.length);
  return { path, format: 'csv', encoding, delimiter, sheets: [sheet], repairs };
}

/** A text may begin with the letters PK too; a zip goes on with a control byte. */
function isZip(head: Buffer): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && [3, 5, 7].includes(head[2] ?? 0);
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(8);
    await file.read(head, 0, 8, 0);
    return head;
  } finally {
    await file.close();
  }
}

async function readWhole(path: string, size: number): Promise<Buffer> {
  if (size > wholeFileLimit) throw new FailureError({ kind: 'file-too-large', path, limit: '450 MB' });
  return readFile(path);
}

async function zipKind(path: string): Promise<'xlsx' | 'xlsb' | 'ods' | null> {
  const zip = await openZip(path);
  const { names } = zip;
  try {
    zip.refuseBombs();
  } finally {
    zip.close();
  }
  if (names.some((name) => name.endsWith('workbook.bin'))) return 'xlsb';
  if (names.some((name) => /^xl\/.*\.xml$/i.test(name))) return 'xlsx';
  return names.includes('content.xml') ? 'ods' : null;
}

/** Pictures, programs and PDFs hold control characters that no text has; a few NULs are still text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  if (sample.startsWith('%PDF')) return true;
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 0))
      controls += 1;
  }
  return controls > Math.max(4, sample.length * 0.05);
}

function withoutLegacyText(source: Source): Source {
  const repairs: Repair[] = [...source.repairs];
  let encoding = source.encoding;
  const sheets = source.sheets.map((original): Sheet => {
    const decoded = decodeLegacySheet(original);
    if (decoded.encoding !== null) {
      encoding = decoded.encoding;
      repairs.push({ kind: 'legacy-encoding', sheet: original.name, count: decoded.cells });
    }
    const lost = countLost(decoded.sheet);
    if (lost > 0) repairs.push({ kind: 'lost-characters', sheet: original.name, count: lost });
    return decoded.sheet;
  });
  return { ...source, encoding, sheets, repairs };
}

function countLost(sheet: Sheet): number {
  let lost = 0;
  for (const row of sheet.rows) {
    for (const cell of row ?? []) if (typeof cell === 'string' && cell.includes('\ufffd')) lost += 1;
  }
  return lost;
}

function asFailure(error: unknown, path: string, signal: AbortSignal): unknown {
  if (error instanceof FailureError) return error;
  if (signal.aborted) return new FailureError({ kind: 'cancelled' });
  const failed = (failure: Failure): FailureError => new FailureError(failure, { cause: error });
  if (error instanceof ZipBombError) return failed({ kind: 'file-too-large', path, limit: '200 MB' });
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return failed({ kind: 'file-missing', path });
    case 'EACCES':
    case 'EPERM':
      return failed({ kind: 'file-no-permission', path });
    case 'EBUSY':
      return failed({ kind: 'file-busy', path });
    default:
      if (/password/i.test(message)) return failed({ kind: 'file-encrypted', path });
      return failed({ kind: 'file-damaged', path, detail: message });
  }
}
