import { createHash } from 'node:crypto';
import XLSX from '@e965/xlsx';
import type { Container } from './container';
import { UnknownProtectionError, type Lock } from './lock';
import { Rc4 } from './rc4';

const filePass = 0x2f;
const boundSheet = 0x85;
const biff8 = 0x0600;
/** Records that are never encrypted: BOF, FilePass, InterfaceHdr, the heads of revisions and locks (MS-XLS 2.2.10). */
const open: ReadonlySet<number> = new Set([0x809, filePass, 0xe1, 0x138, 0x194, 0x195, 0x196]);
/** Uncalced, "formulas were not computed when the file was saved": no reader asks for it. */
const uncalced = 0x5e;
const blockSize = 1024;

/** The encryption of `.xls`, MS-XLS 2.2.10: null for a workbook without one. */
export function workbookLock(bytes: Buffer, container: Container): Lock | null {
  const name = ['Workbook', 'Book'].find((each) => container.stream(each) !== null);
  const stream = name === undefined ? null : container.stream(name);
  if (name === undefined || stream === null) return null;
  const pass = [...records(stream)].slice(0, 3).find(({ type }) => type === filePass);
  if (!pass) return null;
  const data = stream.subarray(pass.start, pass.start + pass.size);
  if (stream.readUInt16LE(4) !== biff8 || data.readUInt16LE(0) === 0) return obfuscation(bytes);
  const keyOf = data.readUInt16LE(2) === 1 ? rc4Keys(data.subarray(6)) : cryptoApiKeys(data);
  return {
    unlock(password) {
      const blockKey = keyOf(password);
      return blockKey && { bytes: container.withStream(name, decrypted(stream, blockKey)) };
    },
  };
}

/** XOR with the password, the oldest of all; SheetJS takes it off. */
function obfuscation(bytes: Buffer): Lock {
  return {
    unlock(password) {
      try {
        XLSX.read(bytes, { type: 'buffer', password, sheetRows: 1 });
        return { bytes, password };
      } catch (error) {
        if (/password is incorrect/i.test((error as Error).message)) return null;
        throw error;
      }
    },
  };
}

type BlockKey = (block: number) => Buffer;
/** The keys of a password, or null where it is wrong. */
type Keys = (password: string) => BlockKey | null;

/** MS-OFFCRYPTO 2.3.6: MD5, of which five bytes are used. `data` begins at the salt. */
function rc4Keys(data: Buffer): Keys {
  const [salt, verifier, hash] = [data.subarray(0, 16), data.subarray(16, 32), data.subarray(32, 48)];
  return (password) => {
    const short = md5(Buffer.from(password, 'utf16le')).subarray(0, 5);
    const base = md5(Buffer.concat(Array.from({ length: 16 }, () => [short, salt]).flat())).subarray(0, 5);
    const blockKey: BlockKey = (block) => md5(Buffer.concat([base, uint32(block)]));
    return verified(blockKey, verifier, hash, 'md5') ? blockKey : null;
  };
}

/** MS-OFFCRYPTO 2.3.5: RC4 through the CryptoAPI, SHA-1. `data` begins at the kind of encryption. */
function cryptoApiKeys(data: Buffer): Keys {
  if (data.readUInt16LE(4) !== 2) throw new UnknownProtectionError(`RC4 ${data.readUInt16LE(4)}`);
  const headerSize = data.readUInt32LE(10);
  const keyBytes = (data.readUInt32LE(14 + 16) || 40) / 8;
  const rest = data.subarray(14 + headerSize);
  const [salt, verifier, hash] = [rest.subarray(4, 20), rest.subarray(20, 36), rest.subarray(40, 60)];
  return (password) => {
    const base = sha1(Buffer.concat([salt, Buffer.from(password, 'utf16le')]));
    const blockKey: BlockKey = (block) => {
      const key = sha1(Buffer.concat([base, uint32(block)])).subarray(0, keyBytes);
      // Forty bits are written out as a key of 128.
      return keyBytes === 5 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
    };
    return verified(blockKey, verifier, hash, 'sha1') ? blockKey : null;
  };
}

function verified(blockKey: BlockKey, verifier: Buffer, hash: Buffer, name: 'md5' | 'sha1'): boolean {
  const cipher = new Rc4(blockKey(0));
  const plain = cipher.apply(verifier);
  return createHash(name).update(plain).digest().equals(cipher.apply(hash));
}

/** The stream with its records in clear; its places stay, since sheets are found by them. */
function decrypted(stream: Buffer, blockKey: BlockKey): Buffer {
  const plain = Buffer.from(stream);
  for (let block = 0; block * blockSize < plain.length; block += 1) {
    const part = plain.subarray(block * blockSize, (block + 1) * blockSize);
    new Rc4(blockKey(block)).apply(part).copy(part);
  }
  for (const { type, start, size } of records(stream)) {
    const clear = open.has(type) ? size : type === boundSheet ? 4 : 0;
    stream.copy(plain, start - 4, start - 4, start + clear);
    // The mark of an encrypted workbook becomes a record that says nothing.
    if (type === filePass) plain.fill(0, start, start + size).writeUInt16LE(uncalced, start - 4);
  }
  return plain;
}

interface BiffRecord {
  readonly type: number;
  /** Where its data begins, behind type and size. */
  readonly start: number;
  readonly size: number;
}

/** The records of a workbook stream, as far as they are whole. */
export function* records(stream: Buffer): Generator<BiffRecord> {
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, size] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    if (at + 4 + size > stream.length) return;
    yield { type, start: at + 4, size };
    at += 4 + size;
  }
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

function sha1(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest();
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
