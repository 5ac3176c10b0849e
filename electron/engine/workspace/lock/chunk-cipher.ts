import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

/** Bytes of clear text in one sealed piece. */
export const chunkSize = 1024 * 1024;
/** What sealing adds to a piece: the tag of GCM. */
export const tagSize = 16;

/** The key of one file: another one with every saving, so that no nonce is ever used twice. */
export function contentKey(dataKey: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, salt, 'bienche content', 32));
}

/** Seals piece number `index`; its place, whether it is the last, and the header are sealed with it. */
export function sealChunk(
  key: Buffer,
  header: Buffer,
  index: number,
  isLast: boolean,
  clear: Buffer,
): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index));
  cipher.setAAD(Buffer.concat([header, Buffer.from([isLast ? 1 : 0])]));
  return Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

/** Throws where anything about the piece is not as it was sealed. */
export function openChunk(
  key: Buffer,
  header: Buffer,
  index: number,
  isLast: boolean,
  sealed: Buffer,
): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index), { authTagLength: tagSize });
  decipher.setAAD(Buffer.concat([header, Buffer.from([isLast ? 1 : 0])]));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagSize));
  return Buffer.concat([decipher.update(sealed.subarray(0, -tagSize)), decipher.final()]);
}

function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 4);
  return nonce;
}
