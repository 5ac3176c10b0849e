import { remember } from '../../../shared/text/remember';

/** Composed Vietnamese words with one space between them, as nearly every cell has. */
const tidy =
  /^[!-~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9]+)*$/;

/** Control characters, marks of width and of direction: nobody sees them, and some turn what stands beside them around. */
const invisible =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** NFC, no invisible characters, every run of white space one space, none at the ends. */
export function tidyText(text: string): string {
  return text === '' || tidy.test(text) ? text : tidied(text);
}

const tidied = remember((text) => text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim());

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The key under which texts with the same letters and marks are equal, wherever the tone stands in its syllable:
 * `hoà` and `hòa`, `thuý` and `thúy`. Case, spaces and punctuation do not count.
 */
export function markedKey(text: string): string {
  return tidyText(text)
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}\p{M}\p{N}+]+/u)
    .map((word) => {
      const decomposed = word.normalize('NFD');
      return decomposed.replace(toneMarks, '') + (decomposed.match(toneMarks) ?? []).join('');
    })
    .join('');
}

export function hasMarks(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD')) || /[đĐ]/.test(text);
}
