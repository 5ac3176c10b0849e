const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The key under which texts with the same letters and marks are equal, wherever the tone stands in its syllable:
 * `hoà` and `hòa`, `thuý` and `thúy`. Case, spaces and punctuation do not count.
 */
export function markedKey(text: string): string {
  return text
    .normalize('NFC')
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
