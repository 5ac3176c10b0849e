import { politicalTheoryLevels } from '../../../shared/roster/vocabularies/political-theory';
import { qualifications } from '../../../shared/roster/vocabularies/qualification';
import { fold } from '../../../shared/text/fold';
import { levelOf, matchHead, matchWhole } from './match-category';
import { withoutStudies } from './parse-category';
import type { Doubt } from './normalised';
import { tidyText } from './tidy-text';

/** What one cell on training says: a level, what was studied, sometimes political theory beside it. */
export interface Training {
  readonly level: string | null;
  readonly specialisation: string | null;
  readonly politicalTheory: string | null;
  readonly doubt?: Doubt;
}

const nothing: Training = { level: null, specialisation: null, politicalTheory: null };
const academicTitle = /^(?:(?:phó )?giáo sư|p?gs)[\s.,]+/iu;
const leadIn = /^(?:(?:\d+|hai|ba) bằng|trình độ|tốt nghiệp|đã tốt nghiệp|bằng|có bằng)\s+/iu;
const fieldWord = /^(?:chuyên ngành|ngành|chuyên môn|khoa|về|hệ|môn|cn)\s*[:\-–]?\s+/iu;
const beyondUniversity = /^(?:trên|sau) đại học\b|^(?:tđh|sđh)\b/iu;
/** Between a master's degree and a doctorate by the rules of the health sector. */
const secondSpecialist = /(?:chuyên khoa|ck)\s*(?:cấp\s*)?(?:ii|2)(?![\p{L}\p{N}])/iu;
const politics =
  /\b(?:llct|ly luan chinh tri|ly luan ct|cct|chinh tri hanh chinh)\b|^(?:cao cap|trung cap|so cap) (?:ct|chinh tri)\b/;

/** `ĐH Luật`, `Thạc sỹ QLNN`, `Cử nhân Kế toán; Cao cấp LLCT`, `Đại học, ngành Luật` come apart; the highest level counts. */
export function parseTraining(raw: string): Training {
  const text = tidyText(raw);
  if (text === '') return nothing;
  // A dash under the qualification says that there is none.
  if (/^[-–]+$/.test(text)) return { ...nothing, level: 'none', doubt: near('Chưa qua đào tạo') };
  const beyond = beyondUniversity.test(text) ? levelAndField(text) : null;
  if (beyond) return beyond;
  const whole = matchWhole(text, qualifications);
  if (whole?.exact) return { ...nothing, level: whole.category.id };
  const finished = withoutStudies(text);
  if (finished !== text) {
    const done = finished === '' ? nothing : parseTraining(finished);
    return { ...done, doubt: { code: 'still_studying' } };
  }
  let best = nothing;
  let rank = -1;
  let namedField = false;
  let politicalTheory: string | null = null;
  let loose: string | null = null;
  for (const part of partsOf(text)) {
    const clean = part.trim().replace(leadIn, '').replace(academicTitle, '').trim();
    if (clean === '' || /^(?:phó )?giáo sư$|^p?gs\.?$/iu.test(clean)) continue;
    const political = politics.test(fold(clean)) ? matchHead(clean, politicalTheoryLevels) : null;
    if (political) {
      politicalTheory = political.category.id;
      continue;
    }
    const found = levelAndField(clean);
    if (!found) {
      const field = clean.replace(fieldWord, '');
      const named = field !== clean && !namedField;
      if (best.level !== null && (best.specialisation === null || named))
        best = { ...best, specialisation: field };
      else loose ??= field;
      continue;
    }
    const level = levelOf(qualifications, found.level ?? 'none');
    if (level > rank || (level === rank && best.specialisation === null)) {
      best = { ...found, specialisation: found.specialisation ?? best.specialisation };
      rank = level;
      namedField = /ngành/iu.test(clean);
    }
  }
  if (whole && (best.level === null || (best.level === whole.category.id && best.specialisation === null))) {
    return { ...nothing, level: whole.category.id, doubt: near(whole.category.label.vi) };
  }
  const specialisation = best.specialisation ?? loose;
  const result = { ...best, specialisation, politicalTheory };
  if (best.level === null && politicalTheory === null)
    return { ...result, doubt: { code: 'level_unrecognised' } };
  return result;
}

/** Parts of a cell; a hyphen parts only where a level follows: `Tài chính - Ngân hàng` is one field of study. */
function partsOf(text: string): string[] {
  return text.split(/[;\n]|,(?!\d)/u).flatMap((part) => {
    const pieces: string[] = [];
    for (const piece of part.split(/\s[-–/+]\s/u)) {
      const starts = matchHead(piece, qualifications)?.exact === true || politics.test(fold(piece));
      if (pieces.length === 0 || starts) pieces.push(piece);
      else pieces[pieces.length - 1] += ` - ${piece}`;
    }
    return pieces;
  });
}

function near(taken: string): Doubt {
  return { code: 'value_near_match', taken };
}

function levelAndField(part: string): Training | null {
  if (beyondUniversity.test(part)) {
    const field = fieldOf(part.replace(beyondUniversity, ''));
    return {
      ...nothing,
      level: 'master',
      specialisation: field,
      doubt: { code: 'level_at_least', taken: 'Thạc sĩ' },
    };
  }
  if (secondSpecialist.test(part)) {
    return { ...nothing, level: 'master', doubt: { code: 'level_at_least', taken: 'Thạc sĩ' } };
  }
  const head =
    matchHead(part.replace(/(\p{L})\.(?=\p{L})/gu, '$1. '), qualifications) ??
    matchHead(part, qualifications);
  if (!head || head.category.id === 'none') return levelBehind(part);
  const words = part.split(/[^\p{L}\p{M}\p{N}+]+/u).filter((word) => word !== '');
  const rest = words.length <= head.words ? '' : restAfterWords(part, head.words);
  const training = { ...nothing, level: head.category.id, specialisation: fieldOf(rest) };
  return head.exact ? training : { ...training, doubt: near(head.category.label.vi) };
}

/** `Kế toán (ĐH)`, `Đông y trung cấp`: the level stands behind what was studied. */
function levelBehind(part: string): Training | null {
  const words = [...part.matchAll(/[\p{L}\p{M}\p{N}+]+/gu)];
  for (let count = Math.min(3, words.length - 1); count >= 1; count -= 1) {
    const from = words[words.length - count]?.index ?? 0;
    const match = matchWhole(part.slice(from).replace(/[\s)]+$/u, ''), qualifications);
    if (match?.exact && match.category.id !== 'none') {
      return { ...nothing, level: match.category.id, specialisation: fieldOf(part.slice(0, from)) };
    }
  }
  return null;
}

/** The text behind its first `count` words, marks and case kept. */
function restAfterWords(text: string, count: number): string {
  const words = /[\p{L}\p{M}\p{N}+]+/gu;
  for (let seen = 0; seen < count; seen += 1) words.exec(text);
  return text.slice(words.lastIndex);
}

function fieldOf(rest: string): string | null {
  let field = rest.replace(/^[\s.:()\-–]+/u, '').replace(/[\s.:(\-–]+$/u, '');
  field = field.includes('(') ? field : field.replace(/\)$/, '');
  const stripped = field.replace(fieldWord, '');
  // "Đại học Luật chuyên ngành Kinh tế" names the school first; what was studied stands behind "chuyên ngành".
  const named = /(?:^|\s)(?:chuyên )?ngành\s*:?\s+(.+)$/iu.exec(stripped)?.[1] ?? stripped;
  return named.trim() === '' ? null : named.trim();
}
