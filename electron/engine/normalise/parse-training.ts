import { politicalTheoryLevels } from '../../../shared/roster/vocabularies/political-theory';
import { qualifications } from '../../../shared/roster/vocabularies/qualification';
import { fold } from '../../../shared/text/fold';
import { fieldOfStudy, withoutMode } from './field-of-study';
import { levelOf, matchHead, matchWhole, type CategoryMatch } from './match-category';
import type { Doubt } from './normalised';
import { tidyText } from './tidy-text';
import { withoutStudies } from './without-studies';

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
/** How many degrees there are: `02 ĐH`, `1 ThS`. */
const count = /^\d{1,2}\s+(?!(?:văn )?bằng)(?=\p{L})/iu;
const saysNo = /^(?:chưa|không|chua|khong)(?![\p{L}\p{M}])/iu;
const fieldNamed = /^(?:chuyên ngành|ngành|chuyên môn|khoa|về|môn|cn)\s*[:\-–]?\s+/iu;
const secondDegree = /^(?:văn bằng|bằng|vb)\s*(?:thứ )?(?:2|hai)(?![\p{L}\p{M}\p{N}])/iu;
/** `ĐHKT`, `CĐYT`, `TCNN`: the level is plain, the school or field behind it has several readings. */
const levelInOneWord = /^(?:(ĐH|CĐ)|(TC)(?!\p{Lu}*CT))\p{Lu}{1,4}(?![\p{L}\p{M}\p{N}])/u;
/** Years of school and of teacher training whose level practice agrees on, though no text in force names it. */
const teacherFormulas: Readonly<Record<string, string>> = {
  '10+2': 'intermediate',
  '10+3': 'college',
  '12+3': 'college',
  '12+4': 'university',
};
const beyondUniversity = /^(?:trên|sau) đại học\b|^(?:tđh|sđh)\b/iu;
/** A master's level by the rules of the health sector, whatever title stands before it. */
const firstSpecialist = /^.*?(?:chuyên khoa|ck)\s*(?:cấp\s*)?(?:i|1)(?![\p{L}\p{N}])/iu;
/** Between a master's degree and a doctorate by the rules of the health sector. */
const secondSpecialist = /(?:chuyên khoa|ck)\s*(?:cấp\s*)?(?:ii|2)(?![\p{L}\p{N}])/iu;
const politics =
  /\b(?:(?:cn|cc|tc|sc)?llct|(?:cn|cc|tc|sc)ct|ly luan chinh tri|ly luan ct|chinh tri hanh chinh)\b|^(?:cao cap|trung cap|so cap) (?:ct|chinh tri)\b/;

/** `ĐH Luật`, `Thạc sỹ QLNN`, `Cử nhân Kế toán; Cao cấp LLCT`, `Đại học, ngành Luật` come apart; the highest level counts. */
export function parseTraining(raw: string): Training {
  const text = onOneLine(raw).replace(/(\d)\s*\+\s*(?=\d)/gu, '$1+');
  if (text === '') return nothing;
  // A dash under the qualification says that there is none.
  if (/^[-–]+$/.test(text)) return { ...nothing, level: 'none', doubt: near('Chưa qua đào tạo') };
  const beyond = beyondUniversity.test(text) ? levelAndField(text) : null;
  if (beyond) return beyond;
  const plain = withoutMode(text);
  const whole = secondSpecialist.test(text)
    ? null
    : (matchExactly(text) ?? (plain === '' ? null : matchWhole(plain, qualifications)));
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
    const clean = part.trim().replace(leadIn, '').replace(academicTitle, '').replace(count, '').trim();
    if (clean === '' || /^(?:phó )?giáo sư$|^p?gs\.?$/iu.test(clean)) continue;
    const political = politics.test(fold(clean)) ? matchHead(clean, politicalTheoryLevels) : null;
    if (political) {
      politicalTheory = political.category.id;
      continue;
    }
    const found = levelAndField(clean);
    if (!found) {
      const field = fieldOfStudy(clean);
      if (field === null) continue;
      const named = fieldNamed.test(clean) && !namedField;
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

/** A line of a cell that begins with a level is another degree; any other goes on where the line above was full. */
function onOneLine(raw: string): string {
  const lines = raw.split(/[\r\n]+/).map(tidyText);
  return lines
    .filter((line) => line !== '')
    .reduce((text, line) => (text === '' ? line : `${text}${startsDegree(line) ? '; ' : ' '}${line}`), '');
}

function startsDegree(text: string): boolean {
  return matchHead(text, qualifications)?.exact === true || politics.test(fold(text));
}

function matchExactly(text: string): CategoryMatch | null {
  const match = matchWhole(text, qualifications);
  return match?.exact === true ? match : null;
}

/** Parts of a cell; a hyphen parts only where a level follows: `Tài chính - Ngân hàng` is one field of study. */
function partsOf(text: string): string[] {
  return text.split(/[;\n]|,(?!\d)/u).flatMap((part) => {
    const pieces: string[] = [];
    for (const piece of part.split(/\s[-–/+]\s/u)) {
      if (pieces.length === 0 || startsDegree(piece)) pieces.push(piece);
      else pieces[pieces.length - 1] += ` - ${piece}`;
    }
    return pieces;
  });
}

function near(taken: string): Doubt {
  return { code: 'value_near_match', taken };
}

/** The level that a part of a cell names, with what was studied; a mode of study beside them names neither. */
function levelAndField(written: string): Training | null {
  const part = withoutMode(written);
  const found = part === '' ? null : levelIn(part);
  if (found || !secondDegree.test(written)) return found;
  return { ...nothing, level: 'university', specialisation: fieldOfStudy(part) };
}

function levelIn(part: string): Training | null {
  if (beyondUniversity.test(part)) {
    const field = fieldOfStudy(part.replace(beyondUniversity, ''));
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
  const first = firstSpecialist.exec(part);
  if (first) {
    return { ...nothing, level: 'master', specialisation: fieldOfStudy(part.slice(first[0].length)) };
  }
  const head =
    matchHead(part.replace(/(\p{L})\.(?=\p{L})/gu, '$1. '), qualifications) ??
    matchHead(part, qualifications);
  if (!head || head.category.id === 'none') return levelInsideWord(part) ?? levelBehind(part);
  const words = part.split(/[^\p{L}\p{M}\p{N}+]+/u).filter((word) => word !== '');
  const rest = words.length <= head.words ? '' : restAfterWords(part, head.words);
  const training = { ...nothing, level: head.category.id, specialisation: fieldOfStudy(rest) };
  return head.exact ? training : { ...training, doubt: near(head.category.label.vi) };
}

/** `ĐHKT`, `12+3 Toán`, `Trung học nông nghiệp`: the level is taken and listed. */
function levelInsideWord(part: string): Training | null {
  const short = levelInOneWord.exec(part);
  const years = /^(?:hệ )?(\d{1,2}\+\d)(?!\d)/iu.exec(part);
  const school = /^trung học(?! phổ thông| cơ sở)(?=\s)/iu.exec(part);
  const level =
    (short ? matchHead(short[1] ?? short[2] ?? '', qualifications)?.category.id : undefined) ??
    teacherFormulas[years?.[1] ?? ''] ??
    (school ? 'intermediate' : undefined);
  const category = qualifications.categories.find(({ id }) => id === level);
  if (!category) return null;
  const taken = (short ?? years ?? school)?.[0].length ?? 0;
  return {
    ...nothing,
    level: category.id,
    specialisation: fieldOfStudy(part.slice(taken)),
    doubt: near(category.label.vi),
  };
}

/** `Kế toán (ĐH)`, `Đông y trung cấp`: the level stands behind what was studied. */
function levelBehind(part: string): Training | null {
  if (saysNo.test(part)) return null;
  const words = [...part.matchAll(/[\p{L}\p{M}\p{N}+]+/gu)];
  for (let count = Math.min(3, words.length - 1); count >= 1; count -= 1) {
    const from = words[words.length - count]?.index ?? 0;
    const match = matchWhole(part.slice(from).replace(/[\s)]+$/u, ''), qualifications);
    if (match?.exact && match.category.id !== 'none') {
      return { ...nothing, level: match.category.id, specialisation: fieldOfStudy(part.slice(0, from)) };
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
