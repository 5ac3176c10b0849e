import type { Condition } from '../../../../shared/analysis/condition';
import type { BlankMeaning } from '../../../../shared/forms/blank-form';
import { english, otherLanguage } from '../../../../shared/forms/columns/skills';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import { tidyText } from '../../normalise/tidy-text';
import { ageOf } from './age-words';
import { coreOf } from './core-text';
import { fieldSubject, loneCategory, underSubject } from './level-words';
import { personOf } from './person-words';
import { who, type FormContext, type Piece, type Subject } from './piece';
import { postOf, titleClassOf } from './post-words';
import { readAges, type AgeReading } from './read-ages';
import { withoutDate } from './reference-dates';
import { subjectOf } from './subject-words';
import { traitOf } from './title-traits';
import { trainedOf } from './training-words';

/** What the heads and row labels above a place say, read from the outermost in. */
export interface Reading {
  readonly meaning: BlankMeaning | null;
  /** Every condition found, whether or not all words were understood. */
  readonly who: Condition;
  readonly words: Text;
  /** Texts that say something that was not understood. */
  readonly unknown: readonly string[];
  readonly isDoubtful: boolean;
  /** The innermost text only says what the ones below it are about: "Trình độ chuyên môn", "Trong đó". */
  readonly isHead: boolean;
  /** What words below it would be levels of. */
  readonly subject: Subject | null;
}

/** Words that add nothing: everybody of the other axis. */
const neutral =
  /^(?:|cong|tong|tong cong|tong so|so|thuc hien|ky nay|nhan su|nguoi|so nguoi|bien che hien co|hien co|co mat|chung|toan tinh)$/;

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
  [/t[yi] le|phan tram/, { vi: 'Tỷ lệ', en: 'Share' }],
];

export function readPath(path: readonly string[], context: FormContext): Reading {
  let subject: Subject | null = null;
  let meaning: BlankMeaning | null = null;
  let isDoubtful = false;
  let isHead = false;
  let ages: AgeReading | null = null;
  const conditions: Condition[] = [];
  const words: Text[] = [];
  const unknown: string[] = [];
  for (const [depth, text] of path.entries()) {
    // Over others "Dân tộc" says of what they are groups; alone it is said of minorities.
    const isOverGroups = depth < path.length - 1 && fold(coreOf(text)) === 'dan toc';
    const piece: Piece = isOverGroups
      ? fieldSubject('ethnicity', 'ethnicity')
      : readText(text, subject, context, ages);
    isHead = piece.kind === 'subject' || (piece.kind === 'neutral' && piece.isHead === true);
    if (piece.kind === 'unknown') unknown.push(tidyText(text));
    if (piece.kind === 'subject') {
      subject = piece.subject;
      words.push(piece.words);
      if (subject.kind === 'skill' && subject.language === 'english') conditions.push(english);
      if (subject.kind === 'skill' && subject.language === 'other') conditions.push(otherLanguage);
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
    isHead,
    subject,
  };
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
  if (/tuoi (?:doi )?binh quan/.test(whole))
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
  return (
    titleClassOf(text, subject) ??
    ageOf(raw, subject, context, ages) ??
    trainedOf(text, subject) ??
    underSubject(text, subject) ??
    postOf(text, subject) ??
    personOf(text) ??
    subjectOf(text, subject) ??
    loneCategory(text, subject) ??
    saidOf(text) ?? { kind: 'unknown' }
  );
}

function saidOf(text: string): Piece | null {
  const trait = traitOf(text);
  return trait && who(trait.who, trait.words, trait.isDoubtful);
}
