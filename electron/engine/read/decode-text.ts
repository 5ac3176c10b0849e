import iconv from 'iconv-lite';
import { decodeTcvn3, decodeVni } from './legacy-text';
import { vietnameseScore } from './vietnamese-syllable';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const sampleLength = 200_000;

/**
 * Bytes of unknown encoding as text: byte order mark, UTF-16 by its zero bytes, UTF-8 where valid or nearly so, else
 * the single-byte code page under which the text reads as Vietnamese.
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { text: bytes.subarray(3).toString('utf8'), encoding: 'utf-8' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  const zeros = zeroBytes(bytes.subarray(0, 4096));
  if (zeros.odd > 0.3 && zeros.even < 0.05) return utf16(bytes, 'utf-16le');
  if (zeros.even > 0.3 && zeros.odd < 0.05) return utf16(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (isDamagedUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8' };
    return decodeSingleByte(bytes);
  }
}

/** Letters of several bytes stand beside few broken ones; bytes of old code pages seldom form one by accident. */
function isDamagedUtf8(bytes: Buffer): boolean {
  const beyondAscii =
    bytes
      .subarray(0, sampleLength)
      .toString('utf8')
      .match(/[^\0-\x7f]/gu) ?? [];
  const broken = beyondAscii.filter((letter) => letter === '\ufffd').length;
  return beyondAscii.length - broken >= Math.max(3, 2 * broken);
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function zeroBytes(bytes: Buffer): { even: number; odd: number } {
  const half = Math.max(1, bytes.length / 2);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] === 0) {
      if (index % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  return { even: even / half, odd: odd / half };
}

function decodeSingleByte(bytes: Buffer): DecodedText {
  const sample = bytes.subarray(0, sampleLength);
  const candidates = [
    { encoding: 'windows-1252', decode: (from: Buffer) => iconv.decode(from, 'windows-1252') },
    {
      encoding: 'windows-1258',
      decode: (from: Buffer) => iconv.decode(from, 'windows-1258').normalize('NFC'),
    },
    { encoding: 'tcvn3', decode: (from: Buffer) => decodeTcvn3(from.toString('latin1')) },
    { encoding: 'vni', decode: (from: Buffer) => decodeVni(iconv.decode(from, 'windows-1252')) },
    { encoding: 'utf-8', decode: (from: Buffer) => from.toString('utf8') },
  ];
  let best = candidates[0];
  let bestScore = -Infinity;
  for (const candidate of candidates) {
    const text = candidate.decode(sample);
    const score = vietnameseScore(text) - 20 * text.split('\ufffd').length;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  if (!best) throw new Error('no encoding was tried');
  return { text: best.decode(bytes), encoding: best.encoding };
}
