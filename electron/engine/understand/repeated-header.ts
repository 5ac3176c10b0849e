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
  const known = texts.filter((text) => words.has(text.toLowerCase())).length;
  if (texts.length === 2) return known === 2;
  return (
    known / texts.length >= 0.6 &&
    texts.filter((text) => words.has(text.toLowerCase()) && text.length > 1).length >= 2
  );
}

function rising(texts: readonly string[]): boolean {
  const numbers = texts
    .map((text) => Number(/\d+/.exec(text)?.[0] ?? NaN))
    .filter((value) => !Number.isNaN(value));
  return (
    numbers.length >= 2 && numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0))
  );
}
