import iconv from 'iconv-lite';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Windows-1258 has few toned vowels: the tone is a character of its own after the vowel. */
export function toWindows1258(text: string): Buffer {
  return iconv.encode([...text.normalize('NFC')].map(withLooseTone).join(''), 'windows1258');
}

function withLooseTone(letter: string): string {
  if (letter.charCodeAt(0) < 0x80) return letter;
  const parts = letter.normalize('NFD');
  const tone = TONE.exec(parts)?.[0];
  return tone === undefined ? letter : parts.replace(tone, '').normalize('NFC') + tone;
}
