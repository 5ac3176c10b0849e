import { paragraphShare } from '../analysis/paragraph';
import { hiddenSign } from '../analysis/disclosure/version-words';
import { writtenDate } from '../text/dates';
import type { Language } from '../text/language';
import { formatCount } from '../text/numbers';
import type { Fact } from './facts';
import { marked, spansOf } from './figures';
import type { ParagraphBlock, TableFigure } from './report-block';

/** A paragraph of these sentences; none where there is no sentence. */
export function paragraph(key: string, sentences: readonly string[]): ParagraphBlock[] {
  const said = sentences.filter((sentence) => sentence !== '');
  return said.length === 0 ? [] : [{ kind: 'paragraph', key, spans: spansOf(inNumber(said.join(' ')), key) }];
}

/** English has its noun in the singular after one, whichever sentence the figure came into. */
export function inNumber(text: string): string {
  return text.replace(/(?<![\d.,])(1\ue002?) people\b/gu, '$1 person');
}

export function countOf(key: string, count: number, language: Language): string {
  return marked(key, formatCount(count, language));
}

/** `12 người`, `không có người nào`; `1 person`, `nobody`. */
export function peopleOf(key: string, count: number, language: Language): string {
  if (count === 0) return marked(key, language === 'vi' ? 'không có người nào' : 'nobody');
  const noun = language === 'vi' ? 'người' : count === 1 ? 'person' : 'people';
  return `${countOf(key, count, language)} ${noun}`;
}

export function shareOf(key: string, part: number, whole: number, language: Language): string {
  return marked(key, paragraphShare(whole === 0 ? null : part / whole, language));
}

export function dateOf(key: string, date: string, language: Language): string {
  return marked(key, writtenDate(date, language));
}

/** `1.562 người (60,2 %)`; nothing of a fact that is not told. */
export function countAndShare(key: string, fact: Fact, whole: Fact, language: Language): string | null {
  if (fact.isHidden) return null;
  const people = peopleOf(`${key}.count`, fact.people, language);
  if (whole.isHidden || whole.people === 0 || fact.people === 0) return people;
  return `${people} (${shareOf(`${key}.share`, fact.people, whole.people, language)})`;
}

/** `a, b và c`. */
export function listed(parts: readonly string[], language: Language): string {
  if (parts.length < 2) return parts.join('');
  const and = language === 'vi' ? 'và' : 'and';
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}

/** A label inside a sentence. Abbreviations and names keep their capitals. */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toLocaleLowerCase('vi')
    ? `${first.toLocaleLowerCase('vi')}${label.slice(first.length)}`
    : label;
}

const hidden = (format: TableFigure['format']): TableFigure => ({ text: hiddenSign, value: null, format });

export function countFigure(count: number | null, language: Language): TableFigure {
  return count === null
    ? hidden('count')
    : { text: formatCount(count, language), value: count, format: 'count' };
}

export function shareFigure(part: number | null, whole: number | null, language: Language): TableFigure {
  if (part === null || whole === null) return hidden('share');
  const share = whole === 0 ? null : part / whole;
  return { text: paragraphShare(share, language), value: share, format: 'share' };
}
