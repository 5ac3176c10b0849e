import { createHash, randomBytes } from 'node:crypto';
import XLSX from '@e965/xlsx';
import { Rc4 } from '../../electron/engine/read/protected/rc4';

interface Containers {
  readonly read: (bytes: Buffer, options: { type: 'buffer' }) => object;
  readonly find: (container: object, name: string) => { content: Uint8Array; size: number };
  readonly write: (container: object, options: { type: 'buffer' }) => Uint8Array;
}

const sha1 = (...parts: Buffer[]): Buffer => createHash('sha1').update(Buffer.concat(parts)).digest();

function uint32(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => bytes.writeUInt32LE(number, 4 * index));
  return bytes;
}

/** A plain `.xls` with the password that Excel 2003 and later give it: RC4 through the CryptoAPI, MS-OFFCRYPTO 2.3.5. */
export function protectXls(plain: Buffer, password: string, keyBits: 40 | 128): Buffer {
  const containers = XLSX.CFB as Containers;
  const container = containers.read(plain, { type: 'buffer' });
  const entry = containers.find(container, 'Workbook');
  const stream = Buffer.from(entry.content);

  const salt = randomBytes(16);
  const base = sha1(salt, Buffer.from(password, 'utf16le'));
  const cipherOf = (block: number): Rc4 => {
    const key = sha1(base, uint32(block)).subarray(0, keyBits / 8);
    return new Rc4(keyBits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key);
  };
  const verifier = randomBytes(16);
  const cipher = cipherOf(0);
  const provider = Buffer.from('Microsoft Enhanced Cryptographic Provider v1.0\0', 'utf16le');
  const header = Buffer.concat([uint32(4, 0, 0x6801, 0x8004, keyBits, 1, 0, 0), provider]);
  const data = Buffer.concat([
    Buffer.from([1, 0, 2, 0, 2, 0]),
    uint32(4, header.length),
    header,
    uint32(16),
    salt,
    cipher.apply(verifier),
    uint32(20),
    cipher.apply(sha1(verifier)),
  ]);
  const pass = Buffer.concat([Buffer.from([0x2f, 0, data.length & 255, data.length >> 8]), data]);

  const bofEnd = 4 + stream.readUInt16LE(2);
  const whole = Buffer.concat([stream.subarray(0, bofEnd), pass, stream.subarray(bofEnd)]);
  const encrypted = Buffer.from(whole);
  for (let at = 0; at < whole.length; at += 1024)
    cipherOf(at / 1024)
      .apply(whole.subarray(at, at + 1024))
      .copy(encrypted, at);
  for (let at = 0; at + 4 <= whole.length;) {
    const [type, size] = [whole.readUInt16LE(at), whole.readUInt16LE(at + 2)];
    if (type === 0x85) whole.writeUInt32LE(whole.readUInt32LE(at + 4) + pass.length, at + 4);
    const clear = [0x809, 0x2f, 0xe1].includes(type) ? size : type === 0x85 ? 4 : 0;
    whole.copy(encrypted, at, at, at + 4 + clear);
    at += 4 + size;
  }
  entry.content = encrypted;
  entry.size = encrypted.length;
  return Buffer.from(containers.write(container, { type: 'buffer' }));
}
