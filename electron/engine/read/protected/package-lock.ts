import { createDecipheriv, createHash } from 'node:crypto';
import { attribute, xmlReader } from '../xml';
import { UnknownProtectionError, type Lock } from './lock';

/**
 * The encryption of `.xlsx` and `.xlsb`, MS-OFFCRYPTO 2.3.4: "agile" since Office 2010, "standard" in Office 2007.
 * `info` and `content` are the streams EncryptionInfo and EncryptedPackage.
 */
export function packageLock(info: Buffer, content: Buffer): Lock {
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  if (major === 4 && minor === 4) return agileLock(info.subarray(8), content);
  if (minor === 2 && major >= 2 && major <= 4) return standardLock(info.subarray(8), content);
  throw new UnknownProtectionError(`encryption version ${major}.${minor}`);
}

const segmentSize = 4096;
/** The most that MS-OFFCRYPTO allows; Office writes 100,000. */
const mostSpins = 10_000_000;
const verifierInput = Buffer.from('fea7d2763b4b9e79', 'hex');
const verifierValue = Buffer.from('d7aa0f6d3061344e', 'hex');
const packageKey = Buffer.from('146e0be7abacd0d6', 'hex');

function agileLock(xml: Buffer, content: Buffer): Lock {
  const { keyData, encryptedKey } = readDescriptor(xml.toString('utf8'));
  return {
    unlock(password) {
      const { salt, spins, keyBytes } = encryptedKey;
      if (spins > mostSpins) throw new UnknownProtectionError(`${spins} rounds`);
      let hash = digest(encryptedKey.hash, salt, Buffer.from(password, 'utf16le'));
      for (let round = 0; round < spins; round += 1) hash = digest(encryptedKey.hash, uint32(round), hash);
      const decrypt = (blockKey: Buffer, bytes: Buffer): Buffer => {
        const key = fitted(digest(encryptedKey.hash, hash, blockKey), keyBytes);
        return decryptCbc(key, fitted(salt, encryptedKey.blockSize), bytes);
      };
      const input = decrypt(verifierInput, encryptedKey.verifierInput).subarray(0, salt.length);
      const expected = digest(encryptedKey.hash, input);
      const stored = decrypt(verifierValue, encryptedKey.verifierValue).subarray(0, expected.length);
      if (!expected.equals(stored)) return null;
      const key = decrypt(packageKey, encryptedKey.packageKey).subarray(0, keyBytes);
      const bytes = sized(content, (body) => {
        const segments: Buffer[] = [];
        for (let at = 0; at * segmentSize < body.length; at += 1) {
          const vector = digest(keyData.hash, keyData.salt, uint32(at));
          const segment = body.subarray(at * segmentSize, (at + 1) * segmentSize);
          segments.push(decryptCbc(key, fitted(vector, keyData.blockSize), segment));
        }
        return Buffer.concat(segments);
      });
      return { bytes };
    },
  };
}

interface KeyData {
  readonly salt: Buffer;
  readonly hash: string;
  readonly blockSize: number;
  readonly keyBytes: number;
}

interface EncryptedKey extends KeyData {
  readonly spins: number;
  readonly verifierInput: Buffer;
  readonly verifierValue: Buffer;
  readonly packageKey: Buffer;
}

function readDescriptor(xml: string): { keyData: KeyData; encryptedKey: EncryptedKey } {
  let keyData: KeyData | null = null;
  let encryptedKey: EncryptedKey | null = null;
  const reader = xmlReader({
    open(name, attributes) {
      const text = (of: string): string => attribute(attributes, of) ?? '';
      const bytes = (of: string): Buffer => Buffer.from(text(of), 'base64');
      const common = (): KeyData => {
        if (text('cipherAlgorithm') !== 'AES' || text('cipherChaining') !== 'ChainingModeCBC') {
          throw new UnknownProtectionError(`${text('cipherAlgorithm')} ${text('cipherChaining')}`);
        }
        return {
          salt: bytes('saltValue'),
          hash: hashName(text('hashAlgorithm')),
          blockSize: Number(text('blockSize')),
          keyBytes: Number(text('keyBits')) / 8,
        };
      };
      if (name === 'keyData') keyData = common();
      else if (name === 'encryptedKey' && attributes.spinCount !== undefined) {
        encryptedKey = {
          ...common(),
          spins: Number(text('spinCount')),
          verifierInput: bytes('encryptedVerifierHashInput'),
          verifierValue: bytes('encryptedVerifierHashValue'),
          packageKey: bytes('encryptedKeyValue'),
        };
      }
    },
  });
  reader.write(xml);
  reader.end();
  // A workbook that only a certificate opens has no key that a password gives.
  if (keyData === null || encryptedKey === null) throw new UnknownProtectionError('no password key');
  return { keyData, encryptedKey };
}

function hashName(name: string): string {
  const known = name.toLowerCase().replace('-', '');
  if (!['sha1', 'sha256', 'sha384', 'sha512'].includes(known)) throw new UnknownProtectionError(name);
  return known;
}

/** MS-OFFCRYPTO 2.3.4.7: SHA-1 and 50,000 rounds, AES without chaining. */
function standardLock(info: Buffer, content: Buffer): Lock {
  const headerSize = info.readUInt32LE(0);
  const header = info.subarray(4, 4 + headerSize);
  const verifier = info.subarray(4 + headerSize);
  const keyBytes = header.readUInt32LE(16) / 8;
  if (![16, 24, 32].includes(keyBytes)) throw new UnknownProtectionError(`a key of ${keyBytes} bytes`);
  const saltSize = verifier.readUInt32LE(0);
  const salt = verifier.subarray(4, 4 + saltSize);
  const encrypted = verifier.subarray(4 + saltSize);
  return {
    unlock(password) {
      let hash = digest('sha1', salt, Buffer.from(password, 'utf16le'));
      for (let round = 0; round < 50_000; round += 1) hash = digest('sha1', uint32(round), hash);
      const final = digest('sha1', hash, uint32(0));
      const half = (filler: number): Buffer => {
        const block = Buffer.alloc(64, filler);
        final.forEach((byte, index) => (block[index] = filler ^ byte));
        return digest('sha1', block);
      };
      const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBytes);
      const expected = digest('sha1', decryptEcb(key, encrypted.subarray(0, 16)));
      if (!decryptEcb(key, encrypted.subarray(20, 52)).subarray(0, 20).equals(expected)) return null;
      return { bytes: sized(content, (body) => decryptEcb(key, body)) };
    },
  };
}

/** The package begins with its true size; what fills its last block up is cut off. */
function sized(content: Buffer, decrypt: (body: Buffer) => Buffer): Buffer {
  const size = Number(content.readBigUInt64LE(0));
  const body = content.subarray(8);
  return decrypt(body.subarray(0, Math.floor(body.length / 16) * 16)).subarray(0, size);
}

function decryptCbc(key: Buffer, vector: Buffer, bytes: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, vector).setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

function decryptEcb(key: Buffer, bytes: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

function digest(hash: string, ...parts: readonly Buffer[]): Buffer {
  const hashing = createHash(hash);
  for (const part of parts) hashing.update(part);
  return hashing.digest();
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

/** Cut or filled up with 0x36 to a length. */
function fitted(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);
}
