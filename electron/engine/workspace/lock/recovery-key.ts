import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: nothing that is read as something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 20;
const checkLetters = 4;

/** 160 random bits as 36 letters in groups of six, the last four of them a check against slips of the pen. */
export function makeRecoveryKey(): string {
  const secret = randomBytes(secretBytes);
  return (toLetters(secret) + checkOf(secret)).replace(/(.{6})(?=.)/g, '$1-');
}

/** What the written key stands for; null where it is none, or was mistyped. */
export function readRecoveryKey(written: string): Buffer | null {
  const plain = written.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const length = (secretBytes * 8) / 5;
  if (plain.length !== length + checkLetters) return null;
  const secret = fromLetters(plain.slice(0, length));
  return secret !== null && checkOf(secret) === plain.slice(length) ? secret : null;
}

function checkOf(secret: Buffer): string {
  return toLetters(createHash('sha256').update(secret).digest()).slice(0, checkLetters);
}

function toLetters(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{5}/g) ?? []).map((five) => letters[parseInt(five, 2)]).join('');
}

function fromLetters(text: string): Buffer | null {
  let bits = '';
  for (const letter of text) {
    const value = letters.indexOf(letter);
    if (value < 0) return null;
    bits += value.toString(2).padStart(5, '0');
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
