import type { Field } from '../../../shared/roster/field';
import { fold } from '../../../shared/text/fold';
import { parseTick } from './parse-tick';
import { hasMarks } from '../../../shared/text/marked-key';
import { tidyText } from './tidy-text';

/** Whether what a cell names is there (`12/QĐ-UBND`, `x`), is not (`không đạt`), or that cannot be told (`chờ phê duyệt`). */
export function parseGiven(text: string, words: NonNullable<Field['denials']>): 'given' | 'none' | 'unclear' {
  if (parseTick(text) === false) return 'none';
  const begins = (list: readonly string[]): boolean => list.some((word) => beginsWith(text, word));
  if (begins(words.unclear)) return 'unclear';
  return begins(words.none) ? 'none' : 'given';
}

function beginsWith(text: string, word: string): boolean {
  const marked = (each: string): string =>
    ` ${tidyText(each)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
      .trim()} `;
  if (marked(text).startsWith(marked(word))) return true;
  // Without any mark "cho" may be "cho phép"; two words are told apart without them.
  return !hasMarks(text) && word.includes(' ') && `${fold(text)} `.startsWith(`${fold(word)} `);
}
