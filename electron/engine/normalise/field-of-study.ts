import { generalEducationLevels } from '../../../shared/roster/vocabularies/general-education';
import { qualifications } from '../../../shared/roster/vocabularies/qualification';
import { fold } from '../../../shared/text/fold';
import { matchWhole } from './match-category';
import { parseGeneralEducation } from './parse-category';

const fieldWord = /^(?:chuyên ngành|ngành nghề|ngành|chuyên môn|khoa|về|nghề|môn|cn)\s*[:\-–]?\s+/iu;
const formula = /\(?\s*\d{1,2}\s*\+\s*\d\s*\)?/gu;
/** In brackets behind a level these are modes of study: `ĐH Luật (TC)`. */
const bracketedMode = /\(\s*(?:hệ\s+)?(?:CQ|TC|TX|LT)\s*\)/giu;
/** Abbreviated modes, titles and papers; they name nothing that can be studied. */
const noField = new Set(['cq', 'tx', 'lt', 'nghe', 'mo', 'ktv', 'khong', 'he', 'bang', 'bang cap']);

/** What was studied, from the words beside a level; null where they name a mode, a level or a school year instead. */
export function fieldOfStudy(words: string): string | null {
  const rest = withoutMode(words.replace(bracketedMode, ' ').replace(formula, ' '));
  let field = rest.replace(/^[\s.:()\-–]+/u, '').replace(/[\s.:(\-–]+$/u, '');
  field = field.includes('(') ? field : field.replace(/\)$/, '');
  const stripped = field.replace(fieldWord, '');
  // "Đại học Luật chuyên ngành Kinh tế" names the school first; what was studied stands behind "chuyên ngành".
  const named = (/(?:^|\s)(?:chuyên )?ngành\s*:?\s+(.+)$/iu.exec(stripped)?.[1] ?? stripped).trim();
  return named === '' || namesNoField(named) ? null : named;
}

function namesNoField(text: string): boolean {
  if (noField.has(fold(text)) || /^[\d\s.,/]*$/.test(text)) return true;
  if (matchWhole(text, qualifications)?.exact === true) return true;
  return /\d|th(?:pt|cs)|phổ thông|trung học cơ sở/iu.test(text) && isSchooling(text);
}

function isSchooling(text: string): boolean {
  return parseGeneralEducation(text, generalEducationLevels).value !== null;
}

const modes: readonly (readonly string[])[] = [
  'vua lam vua hoc',
  'vua hoc vua lam',
  'khong chinh quy',
  'van bang thu hai',
  'van bang thu 2',
  'van bang hai',
  'van bang 2',
  'bang thu hai',
  'bang hai',
  'bang 2',
  'vb 2',
  'vb2',
  'tu xa',
  'tai chuc',
  'chinh quy',
  'lien thong',
  'chuyen tu',
  'vlvh',
  'vhvl',
].map((phrase) => phrase.split(' '));
const leadIns: readonly (readonly string[])[] = [
  ['he', 'dao', 'tao'],
  ['hinh', 'thuc'],
  ['loai', 'hinh'],
  ['he'],
];

interface Word {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A text without modes of study and numbers of degrees: `ĐH Luật (hệ VLVH)`, `Đại học từ xa`, `ĐH Luật, 02 bằng`. */
export function withoutMode(text: string): string {
  const words: Word[] = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    key: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  let kept = '';
  let copied = 0;
  let least = 0;
  for (let at = 0; at < words.length; at += 1) {
    const length = modeAt(words, at);
    if (length === 0) continue;
    const first = at - leadInBefore(words, at, least);
    kept += text.slice(copied, words[first]?.from ?? 0);
    copied = words[at + length - 1]?.to ?? copied;
    least = at + length;
    at += length - 1;
  }
  return copied === 0 ? text : tidied(kept + text.slice(copied));
}

/** How many words from here name a mode, or how many degrees there are: `hai văn bằng`. */
function modeAt(words: readonly Word[], at: number): number {
  const says = (phrase: readonly string[], from: number): boolean =>
    phrase.every((word, index) => words[from + index]?.key === word);
  const mode = modes.find((phrase) => says(phrase, at));
  if (mode) return mode.length;
  if (!/^(?:\d{1,2}|hai|ba)$/.test(words[at]?.key ?? '')) return 0;
  if (says(['van', 'bang'], at + 1)) return 3;
  return says(['bang'], at + 1) ? 2 : 0;
}

function leadInBefore(words: readonly Word[], at: number, least: number): number {
  const before = leadIns.find(
    (phrase) =>
      at - phrase.length >= least &&
      phrase.every((word, index) => words[at - phrase.length + index]?.key === word),
  );
  return before?.length ?? 0;
}

function tidied(text: string): string {
  return text
    .replace(/\(\s*[,;:\-–]*\s*\)/gu, ' ')
    .replace(/\s+(?=[,;:)])/gu, '')
    .replace(/([,;])[\s,;]*(?=[,;])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:\-–]+|[\s,;:(\-–]+$/gu, '');
}
