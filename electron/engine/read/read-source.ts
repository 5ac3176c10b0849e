import { open, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { FailureError, type Failure } from '../../../shared/contract/failure';
import { fileSizeLimit, isTooLarge } from '../../../shared/roster/limits';
import { magic as workspaceMagic } from '../workspace/container-header';
import { readCsv } from './csv';
import { decodeText } from './decode-text';
import { readHtmlTables } from './html-table';
import { decodeLegacySheet } from './legacy-sheet';
import { UnknownProtectionError, type Unlocked } from './protected/lock';
import { Container } from './protected/container';
import { lockOf, unlock } from './protected/lock-of';
import { readPackage } from './package';
import type { Repair, Sheet, Source } from './sheet';
import { readBySheetJs } from './spreadsheet-library';
import { OverfullError, Room } from './room';
import { takeXlsColumns } from './told-columns';
import { openFailure } from './open-failure';

/** Reads a file into grids. The format is told by its content, never by its name. */
export async function readSource(
  path: string,
  onRows: (rows: number) => void,
  signal: AbortSignal,
  /** Tried on a file that has one. */
  passwords: readonly string[] = [],
): Promise<Source> {
  try {
    const { size } = await stat(path).then((stats) => {
      if (stats.isDirectory()) throw new FailureError({ kind: 'file-is-folder', path });
      return stats;
    });
    if (size === 0) throw new FailureError({ kind: 'file-empty', path });
    if (isTooLarge(size)) throw new FailureError({ kind: 'file-too-large', path, limit: fileSizeLimit });
    const source = await readByContent(path, onRows, signal, passwords);
    if (source.sheets.every((sheet) => sheet.rows.every((row) => row === undefined || row.length === 0))) {
      throw new FailureError({ kind: 'file-empty', path });
    }
    return withoutLegacyText(source);
  } catch (error) {
    throw asFailure(error, path, signal);
  }
}

/** Whether a file has a password, and none of these opens it. */
export async function isLocked(path: string, passwords: readonly string[]): Promise<boolean> {
  try {
    if (!isContainer(await readHead(path))) return false;
    const lock = lockOf(await readFile(path));
    return lock !== null && unlock(lock, passwords) === null;
  } catch {
    // What is wrong with it is said when it is read.
    return false;
  }
}

async function readByContent(
  path: string,
  onRows: (rows: number) => void,
  signal: AbortSignal,
  passwords: readonly string[],
): Promise<Source> {
  const head = await readHead(path);
  const room = new Room();
  if (isZip(head)) return withinRoom(await readPackage(path, path, room, onRows, signal), room);
  if (isContainer(head)) {
    const bytes = await readFile(path);
    const lock = lockOf(bytes);
    const unlocked = lock && unlock(lock, passwords);
    if (lock && !unlocked) throw new FailureError({ kind: 'file-locked', path });
    const source =
      unlocked && isZip(unlocked.bytes)
        ? await readPackage(unlocked.bytes, path, room, onRows, signal)
        : readWorkbook(path, unlocked ?? { bytes }, room);
    return withinRoom({ ...source, isProtected: lock !== null }, room);
  }
  // The head of a file of this program; what is locked in it looks like text of some kind.
  if (head.equals(workspaceMagic)) throw new FailureError({ kind: 'file-is-workspace', path });
  const { text, encoding } = decodeText(await readFile(path));
  signal.throwIfAborted();
  const name = basename(path, extname(path));
  const common = { path, delimiter: null, repairs: [], isProtected: false };
  if (/^\s*<(?:!doctype|html|table|head|body|meta|style|\?xml|!--|div)/i.test(text)) {
    const sheets = [await readHtmlTables(text, name, room, onRows, signal)];
    return withinRoom({ ...common, format: 'html', encoding, sheets }, room);
  }
  if (looksBinary(text)) throw new FailureError({ kind: 'file-unsupported', path });
  const { sheet, delimiter, repairs } = await readCsv(text, name, room, onRows, signal);
  return withinRoom({ ...common, format: 'csv', encoding, delimiter, sheets: [sheet], repairs }, room);
}

function withinRoom(source: Source, room: Room): Source {
  for (const sheet of source.sheets) room.takeSheet(sheet);
  return source;
}

function readWorkbook(path: string, { bytes, password }: Unlocked, room: Room): Source {
  // The library itself takes the oldest protection off, and sees other columns than stand there.
  if (password === undefined) takeXlsColumns(new Container(bytes), room);
  return {
    ...{ path, format: 'xls', encoding: 'utf-16le', delimiter: null, repairs: [], isProtected: false },
    sheets: readBySheetJs(bytes, room, { password }),
  };
}

/** The head of an OLE2 file. */
function isContainer(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32BE(0) === 0xd0cf11e0;
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

/** What SheetJS says; a message that only quotes such a word, in a path or a name, says nothing of a password. */
const asksForPassword =
  /^(?:File is password-protected|Unsupported password protection|Password is incorrect)/i;

function asFailure(error: unknown, path: string, signal: AbortSignal): unknown {
  if (error instanceof FailureError) return error;
  if (signal.aborted) return new FailureError({ kind: 'cancelled' });
  const failed = (failure: Failure): FailureError => new FailureError(failure, { cause: error });
  if (error instanceof UnknownProtectionError) return failed({ kind: 'file-encrypted', path });
  if (error instanceof OverfullError) return failed({ kind: 'file-overfull', path });
  const { message } = error as Error;
  if (asksForPassword.test(message)) return failed({ kind: 'file-encrypted', path });
  return openFailure(error, path) ?? failed({ kind: 'file-damaged', path, detail: message });
}
