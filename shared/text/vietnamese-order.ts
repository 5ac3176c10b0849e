import { remember } from './remember';

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** None, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const firstTone = 0x21;
const firstDigit = 0x30;
const firstLetter = 0x41;

/** What one letter adds to a key, and its tone. */
const letterKey = remember((written) => {
  const marks = written.normalize('NFD');
  const found = tones.findIndex((mark) => mark !== '' && marks.includes(mark));
  const letter = (found > 0 ? marks.replace(tones[found] ?? '', '') : marks).normalize('NFC');
  const place = letters.indexOf(letter);
  const tone = Math.max(found, 0);
  if (place >= 0) return { code: String.fromCharCode(firstLetter + place), tone };
  if (/^\d$/.test(letter)) return { code: String.fromCharCode(firstDigit + Number(letter)), tone };
  return { code: /\p{L}/u.test(letter) ? letter : '', tone };
});

/** Letters first, then the tone: `an` before `àn` before `ang`. Codes compare as they are; a space is below them all. */
function syllableKey(syllable: string): string {
  let key = '';
  let tone = 0;
  for (const written of syllable.toLowerCase().normalize('NFC')) {
    const found = letterKey(written);
    key += found.code;
    if (found.tone > 0) tone = found.tone;
  }
  return key === '' ? '' : key + String.fromCharCode(firstTone + tone);
}

/** Most words between two spaces are one syllable, and few are different: each is taken apart once. */
const wordKey = remember((word) =>
  word
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(syllableKey)
    .filter((key) => key !== '')
    .join(' '),
);

function keysOf(text: string): string {
  let keys = '';
  for (const word of text.split(' ')) {
    const key = wordKey(word);
    if (key !== '') keys += keys === '' ? key : ` ${key}`;
  }
  return keys;
}

/**
 * A key by which texts stand as in a Vietnamese dictionary when the keys are compared code by code: syllable by syllable,
 * each by its letters (a ă â … d đ …), then by its tone. Case and punctuation do not count.
 */
export function vietnameseKey(text: string): string {
  return keysOf(text);
}

/** As `vietnameseKey`, as lists of people are sorted: by the given name, which stands last, then from the family name on. */
export function nameKey(name: string): string {
  const keys = keysOf(name);
  const last = keys.lastIndexOf(' ');
  return last < 0 ? keys : `${keys.slice(last + 1)} ${keys.slice(0, last)}`;
}

/** The place of each key among them, from 0; equal keys share one. */
export function placesOfKeys(keys: Iterable<string>): Map<string, number> {
  // The default order of texts is that of their codes.
  return new Map([...new Set(keys)].sort().map((key, place) => [key, place]));
}

/** Compares two keys code by code. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
