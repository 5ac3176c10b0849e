import type { Condition } from '../../../../shared/analysis/condition';
import { findDimension } from '../../../../shared/analysis/dimensions';
import type { DimensionCategory } from '../../../../shared/analysis/dimension';
import type { BlankMeaning } from '../../../../shared/forms/blank-form';
import { believers, ethnicMinorities, partyMembers } from '../../../../shared/forms/columns/people';
import {
  english,
  hasSkill,
  otherLanguage,
  skillCertificate,
  skillDegree,
  skillDegreeFrom,
  type Skill,
  type SkillLevel,
} from '../../../../shared/forms/columns/skills';
import { leaders } from '../../../../shared/forms/columns/leadership';
import { findField } from '../../../../shared/roster/fields';
import { adminLevels } from '../../../../shared/roster/vocabularies/admin-level';
import { genders } from '../../../../shared/roster/vocabularies/gender';
import { staffGroups } from '../../../../shared/roster/vocabularies/staff-group';
import type { Vocabulary } from '../../../../shared/roster/vocabulary';
import type { Text } from '../../../../shared/text/language';
import { fold } from '../../../../shared/text/fold';
import { matchWhole } from '../../normalise/match-category';
import { tidyText } from '../../normalise/tidy-text';
import { matchHeader } from '../../understand/match-header';
import { readAges, type AgeReading } from './read-ages';

/** What the other words of the form say about one: the retirement age has a column of its own. */
export interface FormContext {
  readonly hasRetirement: boolean;
}

/** What the heads and row labels above a place say, read from the outermost in. */
export interface Reading {
  readonly meaning: BlankMeaning | null;
  /** Every condition found, whether or not all words were understood. */
  readonly who: Condition;
  readonly words: Text;
  /** Texts that say something that was not understood. */
  readonly unknown: readonly string[];
  readonly isDoubtful: boolean;
  /** The innermost text only says what the ones below it are about: "Trình độ chuyên môn". */
  readonly isHead: boolean;
}

type Subject =
  | { readonly kind: 'field'; readonly vocabulary: Vocabulary; readonly dimension: string }
  | { readonly kind: 'skill'; readonly skill: Skill; readonly language?: 'english' | 'other' }
  | { readonly kind: 'age' }
  | { readonly kind: 'service' };

type Piece =
  | { readonly kind: 'neutral' }
  | { readonly kind: 'subject'; readonly subject: Subject; readonly words: Text }
  | { readonly kind: 'who'; readonly who: Condition; readonly words: Text; readonly isDoubtful?: boolean }
  | { readonly kind: 'meaning'; readonly meaning: BlankMeaning; readonly words: Text }
  | { readonly kind: 'unknown' };

const numbering =
  /^\s*(?:[*•]\s*)?(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/\-–:]\s*|[-–+•*]\s*)+/u;
const leadIn =
  /^(?:trong đó|chia ra|chia theo|phân theo|theo|gồm|bao gồm|số lượng|số người|số|tổng số|tổng)(?![\p{L}])\s*:?\s*(?:[-–+]\s*)?/iu;
const leadOut =
  /\s*(?:\((?:và )?(?:tương đương|tđ)\)|(?:và|,) (?:tương đương|tđ)|hiện có|có mặt|hiện nay)\s*$/iu;

/** A text without its numbering and the words that only lead to it. */
export function coreOf(text: string): string {
  let core = tidyText(text).replace(numbering, '');
  for (let next = core.replace(leadIn, ''); next !== core; next = core.replace(leadIn, '')) core = next;
  core = core
    .replace(numbering, '')
    .replace(leadOut, '')
    .replace(/[\s:;,.…]+$/u, '');
  return core.replace(/\s*\(?(?:nếu có|người|%)\)?$/iu, '');
}

const neutral =
  /^(?:|cong|tong|tong cong|tong so|so|thuc hien|ky nay|co cau|phan tich.*|chia ra|trong do|nhan su|nguoi|so nguoi|bien che hien co|hien co|co mat|trinh do|trinh do dao tao|chia theo trinh do dao tao|dao tao|chung|toan tinh)$/;

/** Numbers that are not in a roster, and words of which a roster says nothing. */
const withoutData: readonly (readonly [RegExp, Text])[] = [
  [
    /giao su|chuc danh khoa hoc|hoc ham/,
    { vi: 'Danh sách không ghi học hàm', en: 'Rosters have no academic titles' },
  ],
  [/cung ky|ky truoc|nam truoc/, { vi: 'Số liệu của kỳ khác', en: 'Figures of another period' }],
  [/ghi chu/, { vi: 'Để ghi tay', en: 'Written by hand' }],
  [/ty le|^%/, { vi: 'Tỷ lệ', en: 'Share' }],
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
  for (const text of path) {
    const piece = readText(text, subject, context, ages);
    isHead = piece.kind === 'subject';
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
  };
}

function readText(
  raw: string,
  subject: Subject | null,
  context: FormContext,
  ages: AgeReading | null,
): Piece {
  const whole = fold(raw);
  if (/bien che (?:duoc )?giao|chi tieu bien che/.test(whole))
    return {
      kind: 'meaning',
      meaning: { kind: 'typed', input: 'assigned_posts' },
      words: { vi: 'Biên chế được giao (nhập tay)', en: 'Assigned posts (typed)' },
    };
  if (/tuoi (?:doi )?binh quan/.test(whole))
    return {
      kind: 'meaning',
      meaning: { kind: 'mean-age', who: { all: [] } },
      words: { vi: 'Tuổi bình quân', en: 'Mean age' },
    };
  const text = coreOf(raw);
  const key = fold(text);
  if (neutral.test(key) && !(subject?.kind === 'skill' && key !== '')) return { kind: 'neutral' };
  for (const [pattern, why] of withoutData)
    if (pattern.test(key)) return { kind: 'meaning', meaning: { kind: 'none', why }, words: why };
  return (
    ageOf(raw, subject, context, ages) ??
    underSubject(text, subject) ??
    personOf(text) ??
    subjectOf(text, subject) ??
    loneCategory(text) ?? { kind: 'unknown' }
  );
}

function ageOf(
  raw: string,
  subject: Subject | null,
  context: FormContext,
  outer: AgeReading | null,
): Piece | null {
  const key = fold(coreOf(raw));
  if (/^(?:do tuoi|tuoi|tuoi doi|nhom tuoi|lua tuoi)$/.test(key))
    return { kind: 'subject', subject: { kind: 'age' }, words: { vi: 'Tuổi', en: 'Age' } };
  if (/thoi gian cong tac|tham nien|tham gia bhxh/.test(key) && !/\d/.test(key))
    return {
      kind: 'subject',
      subject: { kind: 'service' },
      words: { vi: 'Thời gian công tác', en: 'Years of service' },
    };
  if (key.includes('tuoi nghi huu'))
    return who(
      { dimension: 'age_band_official', in: ['over_retirement'] },
      { vi: 'Trên tuổi nghỉ hưu', en: 'Over the retirement age' },
    );
  const isService = subject?.kind === 'service';
  const read = readAges(raw, subject?.kind === 'age' || isService || outer !== null);
  if (!read) return null;
  const { from, to, gender } = read;
  if (isService)
    return who(
      {
        yearsSince: {
          field: 'recruitment_date',
          ...(from !== null && { from }),
          ...(to !== null && { below: to + 1 }),
        },
      },
      read.words('năm', 'years'),
    );
  // Beside a column for those over the retirement age, "51 đến 60" holds all who have not reached it.
  const isOfficial =
    context.hasRetirement && gender === null && from !== null && from >= 51 && from <= 52 && to === 60;
  const band: Condition = isOfficial
    ? { dimension: 'age_band_official', in: ['51-60'] }
    : { age: { ...(from !== null && { from }), ...(to !== null && { below: to + 1 }) } };
  const parts: Condition[] = gender === null ? [band] : [{ dimension: 'gender', in: [gender] }, band];
  return who(parts.length === 1 ? band : { all: parts }, read.words('tuổi', 'years of age'));
}

function who(condition: Condition, words: Text, isDoubtful = false): Piece {
  return { kind: 'who', who: condition, words, isDoubtful };
}

/** `Đại học`, `Đại học trở lên`, `Thạc sĩ, tiến sĩ`, `Dưới cao đẳng` below the subject that says of what. */
function underSubject(text: string, subject: Subject | null): Piece | null {
  if (subject?.kind === 'skill') return skillOf(text, subject);
  if (subject?.kind !== 'field') return null;
  const { vocabulary, dimension } = subject;
  const label = findDimension(dimension)?.label ?? { vi: '', en: '' };
  const known = levelsOf(text, vocabulary, dimension);
  if (!known) return null;
  const names = (language: 'vi' | 'en'): string =>
    `${label[language]}: ${known.ids
      .map((id) => categoriesOf(vocabulary, dimension).find((each) => each.id === id)?.label[language] ?? id)
      .join(', ')}`;
  return who({ dimension, in: known.ids }, { vi: names('vi'), en: names('en') }, !known.isExact);
}

function categoriesOf(vocabulary: Vocabulary, dimension: string): readonly DimensionCategory[] {
  return findDimension(dimension)?.categories ?? vocabulary.categories;
}

function levelsOf(
  text: string,
  vocabulary: Vocabulary,
  dimension: string,
): { readonly ids: string[]; readonly isExact: boolean } | null {
  const ids = categoriesOf(vocabulary, dimension).map(({ id }) => id);
  const one = (part: string): { id: string; isExact: boolean } | null => {
    const bare = part.replace(leadOut, '').trim();
    if (dimension === 'rank_group') {
      const id = rankGroupOf(bare);
      return id === null ? null : { id, isExact: true };
    }
    const match = matchWhole(bare, vocabulary);
    return match && { id: match.category.id, isExact: match.exact };
  };
  const ordered = vocabulary.ordered;
  const up = /^(.+?)\s+trở lên$/iu.exec(text) ?? /^từ\s+(.+?)\s+trở lên$/iu.exec(text);
  const above = /^(?:trên|sau)\s+(.+)$/iu.exec(text);
  const below = /^dưới\s+(.+)$/iu.exec(text);
  const whole = one(text);
  if (whole && !above && !below) return { ids: [whole.id], isExact: whole.isExact };
  if (ordered && up?.[1]) {
    const level = one(up[1].replace(/^từ\s+/iu, ''));
    if (level) return { ids: ids.slice(ids.indexOf(level.id)), isExact: level.isExact };
  }
  if (ordered && above?.[1]) {
    const level = one(above[1]);
    if (level) return { ids: ids.slice(ids.indexOf(level.id) + 1), isExact: level.isExact };
  }
  if (ordered && below?.[1]) {
    const level = one(below[1]);
    if (level) return { ids: ids.slice(0, ids.indexOf(level.id)), isExact: level.isExact };
  }
  const parts = text.split(/\s*[,;/+&–-]\s*|\s+(?:và|hoặc)\s+/u).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const found = parts.map(one);
  const named = [...new Set(found.flatMap((each) => each?.id ?? []))];
  if (named.length === 0) return null;
  const isWhole = found.every((each) => each !== null);
  return isWhole ? { ids: named, isExact: true } : { ids: named, isExact: false };
}

/** The columns of ranks are groups of ranks, "và tương đương". */
function rankGroupOf(text: string): string | null {
  const key = fold(text);
  if (/^(?:chuyen vien cao cap|cvcc)\b/.test(key)) return 'senior_specialist';
  if (/^(?:chuyen vien chinh|cvc)\b/.test(key)) return 'principal_specialist';
  if (/^(?:chuyen vien|cv)\b/.test(key)) return 'specialist';
  if (/^(?:can su|cs)\b/.test(key)) return 'officer';
  return /^(?:nhan vien|nv)\b/.test(key) ? 'employee' : null;
}

const skillNames: Readonly<Record<Skill, Text>> = {
  informatics: { vi: 'Tin học', en: 'Informatics' },
  foreign_language: { vi: 'Ngoại ngữ', en: 'Foreign language' },
  ethnic_language: { vi: 'Tiếng dân tộc', en: 'Ethnic minority language' },
  defence_education: { vi: 'Quốc phòng, an ninh', en: 'Defence and security' },
};

function skillOf(text: string, subject: Extract<Subject, { readonly kind: 'skill' }>): Piece | null {
  const { skill } = subject;
  const key = fold(text);
  const name = skillNames[skill];
  const says = (vi: string, en: string): Text => ({ vi: `${name.vi}: ${vi}`, en: `${name.en}: ${en}` });
  if (/^(?:tieng anh|anh van)$/.test(key)) return languageOf('english');
  if (/^(?:ngoai ngu khac|tieng khac|khac)$/.test(key) && skill === 'foreign_language')
    return languageOf('other');
  if (/^(?:chung chi|cc)\b/.test(key)) return who(skillCertificate(skill), says('chứng chỉ', 'certificate'));
  if (/^(?:co|co chung chi)$/.test(key)) return who(hasSkill(skill), says('có', 'some'));
  const level: SkillLevel | null = /^(?:dai hoc|dh)\b/.test(key)
    ? 'university'
    : /^(?:cao dang|cd)\b/.test(key)
      ? 'college'
      : /^(?:trung cap|tc)\b/.test(key)
        ? 'intermediate'
        : null;
  if (!level) return null;
  const isUp = key.endsWith('tro len');
  return who(isUp ? skillDegreeFrom(skill, level) : skillDegree(skill, level), says(text, text));
}

function languageOf(language: 'english' | 'other'): Piece {
  return {
    kind: 'subject',
    subject: { kind: 'skill', skill: 'foreign_language', language },
    words:
      language === 'english'
        ? { vi: 'Tiếng Anh', en: 'English' }
        : { vi: 'Ngoại ngữ khác', en: 'Other language' },
  };
}

/** Words that say who is counted by themselves. */
function personOf(text: string): Piece | null {
  const key = fold(text);
  if (/^(?:so )?(?:nu|phu nu|can bo nu|cong chuc nu|nu gioi)$/.test(key))
    return who({ dimension: 'gender', in: ['female'] }, { vi: 'Nữ', en: 'Women' });
  const gender = matchWhole(text, genders);
  if (gender?.exact && key === 'nam')
    return who({ dimension: 'gender', in: ['male'] }, { vi: 'Nam', en: 'Men' });
  if (/^(?:la )?(?:dang vien|dang vien dcs.*)$/.test(key))
    return who(partyMembers, { vi: 'Đảng viên', en: 'Party members' });
  if (/^(?:nguoi )?(?:dan toc thieu so|dtts|dan toc it nguoi|nguoi dan toc|dan toc)$/.test(key))
    return who(ethnicMinorities, { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' }, key === 'dan toc');
  if (/^(?:(?:nguoi )?(?:theo |co )?(?:dao|ton giao))$/.test(key))
    return who(believers, { vi: 'Có tôn giáo', en: 'With a religion' });
  if (/^(?:can bo |cong chuc )?(?:lanh dao,? quan ly|giu chuc vu lanh dao.*)$/.test(key))
    return who(leaders, { vi: 'Lãnh đạo, quản lý', en: 'In leadership' }, true);
  const contract = /^(?:hop dong|hd)(?: lao dong)?(?: theo)?(?: nghi dinh| nd)?(?: so)? (68|111)\b/.exec(key);
  if (contract)
    return who(
      {
        all: [
          { dimension: 'staff_group', in: ['contract'] },
          {
            any: [
              { field: 'contract_type', contains: '68' },
              { field: 'contract_type', contains: '111' },
            ],
          },
        ],
      },
      { vi: 'Hợp đồng 68/111', en: 'Contracts under decree 68/111' },
    );
  if (/^hop dong khac$/.test(key))
    return who(
      {
        all: [
          { dimension: 'staff_group', in: ['contract'] },
          {
            not: {
              any: [
                { field: 'contract_type', contains: '68' },
                { field: 'contract_type', contains: '111' },
              ],
            },
          },
        ],
      },
      { vi: 'Hợp đồng khác', en: 'Other contracts' },
    );
  const level = matchWhole(text, adminLevels);
  if (level?.exact && /^cap |^trung uong/.test(key))
    return who({ dimension: 'admin_level', in: [level.category.id] }, level.category.label);
  return groupsOf(text);
}

function groupsOf(text: string): Piece | null {
  const whole = matchWhole(text, staffGroups);
  const parts = whole ? [text] : text.split(/\s*[,;]\s*|\s+và\s+/u);
  const found = parts.map((part) => matchWhole(part.replace(/\s+cấp (?:xã|huyện|tỉnh)$/iu, ''), staffGroups));
  if (found.length === 0 || !found.every((each) => each?.exact)) return null;
  const categories = found.flatMap((each) => each?.category ?? []);
  const names = (language: 'vi' | 'en'): string => categories.map(({ label }) => label[language]).join(', ');
  return who(
    { dimension: 'staff_group', in: categories.map(({ id }) => id) },
    { vi: names('vi'), en: names('en') },
  );
}

const skills: readonly Skill[] = ['informatics', 'foreign_language', 'ethnic_language', 'defence_education'];

/** Heads that say what the words below them are levels of. */
function subjectOf(text: string, outer: Subject | null): Piece | null {
  const key = fold(text);
  if (/^(?:ngach|ngach cong chuc|ngach bac|nhom ngach)$/.test(key)) return fieldSubject('rank', 'rank_group');
  if (/^(?:chung chi|cc) tieng dan toc/.test(key))
    return who(skillCertificate('ethnic_language'), {
      vi: 'Chứng chỉ tiếng dân tộc',
      en: 'Certificate of an ethnic language',
    });
  if (/^(?:tieng anh|anh van)$/.test(key)) return languageOf('english');
  if (/^ngoai ngu khac$/.test(key)) return languageOf('other');
  const match = matchHeader(text);
  if (!match || match.confidence < 0.8) return null;
  const { field } = match;
  const skill = skills.find((each) => each === field.id);
  if (skill) return { kind: 'subject', subject: { kind: 'skill', skill }, words: skillNames[skill] };
  if (field.id === 'age_years' || field.id === 'birth_date') return null;
  const dimension = field.id === 'rank' ? 'rank_group' : field.id;
  if (!findDimension(dimension)?.categories) return null;
  // "Trình độ" over "Chính trị" is no qualification.
  return outer?.kind === 'field' && outer.dimension === dimension
    ? { kind: 'neutral' }
    : fieldSubject(field.id, dimension);
}

function fieldSubject(field: string, dimension: string): Piece {
  const found = findDimension(dimension);
  const label = found?.label ?? { vi: field, en: field };
  const vocabulary = vocabularyOf(field) ?? { id: dimension, ordered: false, categories: [] };
  return { kind: 'subject', subject: { kind: 'field', vocabulary, dimension }, words: label };
}

function vocabularyOf(field: string): Vocabulary | undefined {
  return findField(field)?.vocabulary;
}

const loneFields = ['qualification', 'general_education', 'rating', 'political_theory'] as const;

/** A level without a head is a guess where another vocabulary has it too. */
function loneCategory(text: string): Piece | null {
  const found = loneFields.flatMap((id) => {
    const vocabulary = vocabularyOf(id);
    const known = vocabulary && levelsOf(text, vocabulary, id);
    return vocabulary && known ? [{ id, vocabulary, known }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const subject: Subject = { kind: 'field', vocabulary: first.vocabulary, dimension: first.id };
  const piece = underSubject(text, subject);
  if (piece?.kind !== 'who') return null;
  return { ...piece, isDoubtful: (piece.isDoubtful ?? false) || found.length > 1 };
}
