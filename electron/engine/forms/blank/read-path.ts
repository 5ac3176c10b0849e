import type { Condition } from '../../../../shared/analysis/condition';
import type { BlankMeaning } from '../../../../shared/forms/blank-form';
import { english, ofLanguage, otherLanguage } from '../../../../shared/forms/columns/skills';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import { tidyText } from '../../normalise/tidy-text';
import { ageOf } from './age-words';
import { coreOf } from './core-text';
import { bodyOf } from './body-words';
import { leadershipOf } from './leadership-words';
import { fieldSubject, loneCategory, underSubject } from './level-words';
import { personOf } from './person-words';
import { who, type FormContext, type Piece, type Subject, type Who } from './piece';
import { postOf, titleClassOf } from './post-words';
import { readAges, type AgeReading } from './read-ages';
import { readTitle } from './read-title';
import { withoutDate } from './reference-dates';
import { languagesOf } from './skill-words';
import { subjectOf } from './subject-words';
import { traitOf } from './title-traits';
import { trainedOf } from './training-words';
import { answerTo, yesOrNo } from './yes-or-no';

/** What the heads and row labels above a place say, read from the outermost in. */
export interface Reading {
  readonly meaning: BlankMeaning | null;
  /** Every condition found, whether or not all words were understood. */
  readonly who: Condition;
  readonly words: Text;
  /** Texts that say something that was not understood. */
  readonly unknown: readonly string[];
  readonly isDoubtful: boolean;
  /** The innermost text is not understood: what is left says less than the form. */
  readonly isEndUnknown: boolean;
  /** The innermost text only says what the ones below it are about: "Trình độ chuyên môn", "Trong đó". */
  readonly isHead: boolean;
  /** What words below it would be levels of. */
  readonly subject: Subject | null;
}

/** Words that add nothing: everybody of the other axis. */
const neutral =
  /^(?:|cong|tong|tong cong|tong so|so|sl|thuc hien|ky nay|nhan su|nguoi|so nguoi|bien che hien co|hien co|co mat|chung|toan tinh)$/;

/** Words that only stand over others. */
const onlyHead =
  /^(?:co cau|phan tich.*|chia ra|chia theo|phan theo|trong do|gom|bao gom|trinh do|trinh do dao tao|chia theo trinh do dao tao|dao tao|chuc vu|chuc danh|chuc vu chuc danh|chuc danh chuc vu)$/;

/** Numbers that are not in a roster, and words of which a roster says nothing. */
const withoutData: readonly (readonly [RegExp, Text])[] = [
  [
    /giao su|chuc danh khoa hoc|hoc ham/,
    { vi: 'Danh sách không ghi học hàm', en: 'Rosters have no academic titles' },
  ],
  [/cung ky|ky truoc|nam truoc/, { vi: 'Số liệu của kỳ khác', en: 'Figures of another period' }],
  [/ghi chu/, { vi: 'Để ghi tay', en: 'Written by hand' }],
  [/^(?:don vi tinh|dvt|ma so|ma chi tieu)$/, { vi: 'Chữ của biểu', en: 'Words of the form' }],
  [/t[yi] le|phan tram/, { vi: 'Tỷ lệ', en: 'Share' }],
];

export function readPath(written: readonly string[], context: FormContext): Reading {
  const path = withSubjectFirst(written.flatMap(withoutColon));
  let above: Who | null = null;
  let subject: Subject | null = null;
  let meaning: BlankMeaning | null = null;
  let isDoubtful = false;
  let isEndUnknown = false;
  let isHead = false;
  let ages: AgeReading | null = null;
  const conditions: Condition[] = [];
  const words: Text[] = [];
  const unknown: string[] = [];
  for (const [depth, text] of path.entries()) {
    // Over others "Dân tộc" says of what they are groups; alone it is said of minorities.
    const isOverGroups = depth < path.length - 1 && fold(coreOf(text)) === 'dan toc';
    const beside = depth === path.length - 1 ? context : { ...context, siblings: [] };
    const answer: Who | null = above && answerTo(above, coreOf(text));
    if (answer !== null) {
      conditions.pop();
      words.pop();
    }
    const piece: Piece =
      answer ??
      (isOverGroups ? fieldSubject('ethnicity', 'ethnicity') : readText(text, subject, beside, ages));
    above = piece.kind === 'who' ? piece : null;
    isEndUnknown = piece.kind === 'unknown';
    isHead = piece.kind === 'subject' || (piece.kind === 'neutral' && piece.isHead === true);
    if (piece.kind === 'unknown') unknown.push(tidyText(text));
    if (piece.kind === 'subject') {
      subject = piece.subject;
      words.push(piece.words);
      if (subject.kind === 'skill' && subject.language === 'english') conditions.push(english);
      if (subject.kind === 'skill' && subject.language === 'other') {
        const apart = languagesOf(context.besideHeads).map(ofLanguage);
        conditions.push(otherLanguage, ...(apart.length === 0 ? [] : [{ not: { any: apart } }]));
        // Whoever has one of those too is in neither column, or in both.
        isDoubtful ||= apart.length > 0;
      }
    }
    if (piece.kind === 'who') {
      conditions.push(piece.who);
      words.push(piece.words);
      isDoubtful ||= piece.isDoubtful ?? false;
      ages = readAges(text, subject?.kind === 'age') ?? ages;
    }
    if (piece.kind === 'meaning') {
      meaning = piece.meaning;
      words.push(piece.words);
    }
  }
  const [vi, en] = (['vi', 'en'] as const).map((language) => words.map((each) => each[language]).join(' · '));
  return {
    meaning,
    who: { all: conditions },
    words: words.length === 0 ? { vi: 'Tổng số người', en: 'Everybody' } : { vi: vi ?? '', en: en ?? '' },
    unknown,
    isDoubtful,
    isEndUnknown,
    isHead,
    subject,
  };
}

/** "Tiếng Anh: ĐH trở lên" in one cell is what stands over and under elsewhere. */
function withoutColon(text: string): readonly string[] {
  const [, outer, inner] = /^([^:]+):\s*(\S.*)$/su.exec(text) ?? [];
  if (outer === undefined || inner === undefined) return [text];
  const isSubject = subjectOf(coreOf(outer), null)?.kind === 'subject';
  return isSubject ? [outer, ...withoutColon(inner)] : [text];
}

/** "Chưa qua đào tạo" over "QLNN" is said of it as well as below it. */
function withSubjectFirst(path: readonly string[]): readonly string[] {
  const [outer, inner] = path.slice(-2);
  if (outer === undefined || inner === undefined) return path;
  const isAnswer = trainedOf(coreOf(outer), null) !== null || yesOrNo(coreOf(outer)) !== null;
  const isSubject = isAnswer && subjectOf(coreOf(inner), null)?.kind === 'subject';
  return isSubject ? [...path.slice(0, -2), inner, outer] : path;
}

function readText(
  written: string,
  subject: Subject | null,
  context: FormContext,
  ages: AgeReading | null,
): Piece {
  // Figures of another date are not those of this one.
  const raw = withoutDate(written, context.asOf);
  if (raw === null) return { kind: 'unknown' };
  const whole = fold(raw);
  if (/bien che (?:duoc )?giao|chi tieu bien che/.test(whole))
    return {
      kind: 'meaning',
      meaning: { kind: 'typed', input: 'assigned_posts' },
      words: { vi: 'Biên chế được giao (nhập tay)', en: 'Assigned posts (typed)' },
    };
  if (/luan chuyen tu (?:cap )?huyen/.test(whole))
    return {
      kind: 'meaning',
      meaning: { kind: 'typed', input: 'rotated_from_district' },
      words: {
        vi: 'Công chức luân chuyển từ cấp huyện (nhập tay)',
        en: 'Civil servants rotated from the district (typed)',
      },
    };
  if (/tuoi (?:doi )?(?:binh quan|trung binh)|^(?:binh quan|trung binh) tuoi/.test(whole))
    return {
      kind: 'meaning',
      meaning: { kind: 'mean-age', who: { all: [] } },
      words: { vi: 'Tuổi bình quân', en: 'Mean age' },
    };
  const text = coreOf(raw);
  const key = fold(text);
  if (onlyHead.test(key) || onlyHead.test(whole.replace(/^(?:[ivx]+|\d+) /, '')))
    return { kind: 'neutral', isHead: true };
  if (neutral.test(key) && !(subject?.kind === 'skill' && key !== '')) return { kind: 'neutral' };
  for (const [pattern, why] of withoutData)
    if (pattern.test(key)) return { kind: 'meaning', meaning: { kind: 'none', why }, words: why };
  const unit = context.units.find((each) => fold(each) === key && key.split(' ').length > 2);
  if (unit !== undefined) return who({ dimension: 'unit', in: [unit] }, { vi: unit, en: unit });
  return (
    titleClassOf(text, subject) ??
    ageOf(raw, subject, context, ages) ??
    trainedOf(text, subject) ??
    leadershipOf(text, context) ??
    underSubject(text, subject, context.siblings) ??
    bodyOf(text, context.siblings) ??
    postOf(text, subject, context) ??
    personOf(text, context.siblings) ??
    subjectOf(text, subject, context.siblings) ??
    saidOf(text, false) ??
    loneCategory(text, subject) ??
    saidOf(text, true) ??
    phraseOf(text) ?? { kind: 'unknown' }
  );
}

function saidOf(text: string, isDoubtful: boolean): Piece | null {
  const trait = traitOf(text);
  return trait && (trait.isDoubtful ?? false) === isDoubtful ? who(trait.who, trait.words, isDoubtful) : null;
}

/** "Đảng viên dưới 30 tuổi", "Công chức nữ là người DTTS": several words that say who, and none that may say more. */
function phraseOf(text: string): Piece | null {
  if (/\b(?:theo|trong do|moi|quy|thang|ky|to)\b/.test(fold(text))) return null;
  const { traits, unread } = readTitle(text, [], false);
  if (traits.length === 0 || unread.length > 0) return null;
  // "Trình độ của công chức" stands over levels; it is no level itself.
  const isOfLevels = /\b(?:trinh do|do tuoi|gioi tinh|chuyen mon)\b/.test(fold(text));
  const levels = /"(?:age|gender|qualification|political_theory|state_management)"/;
  if (isOfLevels && !traits.some((trait) => levels.test(JSON.stringify(trait.who)))) return null;
  const said = (language: 'vi' | 'en'): string => traits.map(({ words }) => words[language]).join(' · ');
  const isDoubtful = traits.some((trait) => trait.isDoubtful === true || trait.isListed);
  return who({ all: traits.map((trait) => trait.who) }, { vi: said('vi'), en: said('en') }, isDoubtful);
}
