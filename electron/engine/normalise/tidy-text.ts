import { remember } from '../../../shared/text/remember';

/** Composed Vietnamese words with one space between them, as nearly every cell has. */
const tidy =
  /^[!-~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9]+)*$/;

/** NFC, no invisible characters, every run of white space one space, none at the ends. */
export function tidyText(text: string): string {
  return text === '' || tidy.test(text) ? text : tidied(text);
}

const tidied = remember((text) =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

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
