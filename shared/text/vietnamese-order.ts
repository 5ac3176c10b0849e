import { remember } from './remember';

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** None, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const firstTone = 0x21;
const firstDigit = 0x30;
const firstLetter = 0x41;

/** Letters first, then the tone: `an` before `àn` before `ang`. Codes compare as they are; a space is below them all. */
const syllableKey = remember((syllable) => {
  let key = '';
  let tone = 0;
  for (const written of syllable.toLowerCase().normalize('NFC')) {
    const marks = written.normalize('NFD');
    const found = tones.findIndex((mark) => mark !== '' && marks.includes(mark));
    if (found > 0) tone = found;
    const letter = (found > 0 ? marks.replace(tones[found] ?? '', '') : marks).normalize('NFC');
    const place = letters.indexOf(letter);
    if (place >= 0) key += String.fromCharCode(firstLetter + place);
    else if (/\d/.test(letter)) key += String.fromCharCode(firstDigit + Number(letter));
    else if (/\p{L}/u.test(letter)) key += letter;
  }
  return key === '' ? '' : key + String.fromCharCode(firstTone + tone);
});

function keysOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(syllableKey)
    .filter((key) => key !== '');
}

/**
 * A key by which texts stand as in a Vietnamese dictionary when the keys are compared code by code: syllable by syllable,
 * each by its letters (a ă â … d đ …), then by its tone. Case and punctuation do not count.
 */
export function vietnameseKey(text: string): string {
  return keysOf(text).join(' ');
}

/** As `vietnameseKey`, as lists of people are sorted: by the given name, which stands last, then from the family name on. */
export function nameKey(name: string): string {
  const keys = keysOf(name);
  const given = keys.pop();
  return given === undefined ? '' : [given, ...keys].join(' ');
}

/** Compares two keys code by code. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
