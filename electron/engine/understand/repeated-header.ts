import type { HeaderRegion } from './find-header';
import { isColumnNumber } from './row-patterns';

/** The words of a header, lower case, to know them again on later pages. */
export function headerWords(header: HeaderRegion): ReadonlySet<string> {
  return new Set(header.paths.flat().map((text) => text.toLowerCase()));
}

/** Whether a row's texts are a header row printed again, or the row that numbers the columns. */
export function repeatsHeader(row: readonly string[], words: ReadonlySet<string>): boolean {
  const texts = row.filter((text) => text !== '');
  if (texts.length < 2) return false;
  if (texts.length >= 3 && texts.every(isColumnNumber) && rising(texts)) return true;
  const fewest = texts.length === 2 ? 2 : texts.length * 0.6;
  let known = 0;
  let long = 0;
  for (const [index, text] of texts.entries()) {
    if (words.has(text.toLowerCase())) {
      known += 1;
      if (text.length > 1) long += 1;
    }
    // A row of a person is told from its first few texts.
    if (known + texts.length - index - 1 < fewest) return false;
  }
  return texts.length === 2 || long >= 2;
}

function rising(texts: readonly string[]): boolean {
  const numbers = texts
    .map((text) => Number(/\d+/.exec(text)?.[0] ?? NaN))
    .filter((value) => !Number.isNaN(value));
  return (
    numbers.length >= 2 && numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0))
  );
}
