import type { Condition } from '../../../../shared/analysis/condition';
import {
  believers,
  ethnicMinorities,
  men,
  partyMembers,
  women,
} from '../../../../shared/forms/columns/people';
import { partySide } from '../../../../shared/forms/columns/party-bodies';
import { leaders } from '../../../../shared/forms/columns/leadership';
import type { Text } from '../../../../shared/text/language';
import { fieldSubject, underSubject } from './level-words';
import { plainText } from './plain-text';
import { readAges } from './read-ages';

/** What some words of a title say of whom is counted. */
export interface Trait {
  readonly who: Condition;
  readonly words: Text;
  /** The words may mean something else, or somebody else. */
  readonly isDoubtful?: boolean;
  /** Forms have columns of this name. */
  readonly isColumnName?: boolean;
}

export interface TraitRule {
  /** Of the title without tone marks (`PlainText.plain`). */
  readonly pattern: RegExp;
  /** Null: these words say something else here. */
  readonly read: (marked: string, match: RegExpExecArray) => Trait | null;
}

const says = (who: Condition, vi: string, en: string, isDoubtful = false): (() => Trait) => {
  const trait = { who, words: { vi, en }, isDoubtful, isColumnName: true };
  return () => trait;
};

const grade =
  '(?:tien s[iy]|thac s[iy]|sau dai hoc|tren dai hoc|dai hoc|cao dang|trung cap|so cap|cu nhan|cao cap|chua qua dao tao)';
const grades = `(?:(?:tu|duoi|tren)\\s+)?${grade}(?:\\s*(?:,|/|\\bva\\b|\\bhoac\\b)\\s*${grade})*(?:\\s+tro\\s+(?:len|xuong))?`;
const theory = '(?:ly luan chinh tri|llct|chinh tri)';
const management = '(?:quan ly nha nuoc|qlnn)';
const rank = '(?:chuyen vien cao cap|chuyen vien chinh|chuyen vien|can su|nhan vien)';

function graded(field: string, text: string, isDoubtful = false): Trait | null {
  const subject = fieldSubject(field, field === 'rank' ? 'rank_group' : field);
  if (subject.kind !== 'subject') return null;
  const piece = underSubject(text, subject.subject);
  return piece?.kind === 'who'
    ? { who: piece.who, words: piece.words, isDoubtful: isDoubtful || piece.isDoubtful === true }
    : null;
}

/** The part of a match that its first group covers, as it is written. */
function part(marked: string, match: RegExpExecArray, group: number): string {
  const text = match[group] ?? '';
  const at = match[0].indexOf(text);
  return marked.slice(at, at + text.length);
}

function aged(text: string): Trait | null {
  const read = readAges(text, true);
  if (read?.gender !== null) return null;
  const { from, to } = read;
  return {
    who: { age: { ...(from !== null && { from }), ...(to !== null && { below: to + 1 }) } },
    words: read.words('tuổi', 'years of age'),
  };
}

const side =
  'khoi\\s+(?:cac\\s+)?(?:co quan\\s+)?dang,?\\s*(?:va\\s+)?(?:(?:ub)?mttq|mat tran(?: to quoc)?),?\\s*(?:va\\s+)?(?:cac\\s+)?(?:to chuc\\s+)?doan the(?:\\s+(?:chinh tri\\s*(?:-|–)?\\s*xa hoi|ct\\s*(?:-|–)?\\s*xh))?';

/** In this order: a longer phrase takes its words before a shorter one. */
export const traitRules: readonly TraitRule[] = [
  {
    pattern: new RegExp(`\\b${side}\\b`),
    read: () => ({ who: partySide, words: { vi: 'Khối Đảng, MTTQ, đoàn thể', en: 'The Party side' } }),
  },
  {
    pattern: /\b(?:chua (?:la|phai la|vao)|khong phai(?: la)?|ngoai) dang(?: vien)?\b/,
    read: says({ not: partyMembers }, 'Không là đảng viên', 'No Party members'),
  },
  { pattern: /\b(?:la )?dang vien\b/, read: says(partyMembers, 'Đảng viên', 'Party members') },
  {
    pattern: /\b(?:la )?(?:nguoi )?(?:dan toc (?:thieu so|it nguoi)|dtts)\b/,
    read: says(ethnicMinorities, 'Dân tộc thiểu số', 'Ethnic minorities'),
  },
  {
    pattern: /\b(?:la )?(?:nguoi )?dan toc\b/,
    read: says(ethnicMinorities, 'Dân tộc thiểu số', 'Ethnic minorities', true),
  },
  {
    pattern: /\b(?:(?:co|theo) (?:dao|ton giao)|ton giao)\b/,
    read: (marked) => ({
      who: believers,
      words: { vi: 'Có tôn giáo', en: 'With a religion' },
      isColumnName: true,
      isDoubtful: marked === 'tôn giáo' || marked === 'ton giao',
    }),
  },
  {
    pattern: /\b(?:la )?(?:phu nu|nu gioi|nu)\b/,
    read: says(women, 'Nữ', 'Women'),
  },
  {
    // "năm" without its marks is a year.
    pattern: /\b(?:la )?nam(?: gioi)?\b/,
    read: (marked) =>
      marked.includes('năm')
        ? null
        : {
            who: men,
            words: { vi: 'Nam', en: 'Men' },
            isDoubtful: !marked.includes('giới'),
            isColumnName: true,
          },
  },
  {
    pattern:
      /\b(?:(?:co |trong )?(?:do )?tuoi (?:doi )?)?(?:(?:tu|duoi|tren|den|khong qua|chua den)\s+)*\d{2}(?:\s+tuoi)?(?:\s*(?:-|–|den|toi)\s*(?:duoi\s+)?\d{2})?\s+tuoi(?:\s+tro\s+(?:len|xuong))?/,
    read: (marked) =>
      aged(marked.replace(/^(?:có |trong )?(?:độ )?tuổi (?:đời )?/u, '').replace(/(\d) tuổi(?= \S)/u, '$1')),
  },
  {
    pattern:
      /\b(?:co |trong )?(?:do )?tuoi (?:doi )?((?:(?:tu|duoi|tren|khong qua)\s+)+\d{2}(?:\s*(?:-|–|den|toi)\s*(?:duoi\s+)?\d{2})?(?:\s+tro\s+(?:len|xuong))?)/,
    read: (marked, match) => aged(part(marked, match, 1)),
  },
  {
    pattern: new RegExp(`\\b(?:co |dat )?(?:trinh do )?${theory}\\s+(${grades})`),
    read: (marked, match) => graded('political_theory', part(marked, match, 1)),
  },
  {
    pattern: new RegExp(`\\b(?:co |dat )?(?:trinh do )?(${grades})\\s+${theory}\\b(\\s+tro len)?`),
    read: (marked, match) =>
      graded('political_theory', `${part(marked, match, 1)}${match[2] === undefined ? '' : ' trở lên'}`),
  },
  {
    pattern: new RegExp(
      `\\b(?:co |dat )?(?:trinh do |boi duong )?${management}\\s+(?:ngach\\s+)?(${rank})(?: va tuong duong)?`,
    ),
    read: (marked, match) => graded('state_management', part(marked, match, 1)),
  },
  {
    pattern: new RegExp(
      `\\b(?:giu |o )?ngach (?:cong chuc )?(${rank}(?:\\s*(?:,|\\bva\\b)\\s*${rank})*)(?: va tuong duong)?\\b(?! tro)`,
    ),
    read: (marked, match) => graded('rank', part(marked, match, 1)),
  },
  {
    pattern: new RegExp(
      `\\b(?:co |dat )?(?:trinh do (?:chuyen mon )?(?:dao tao )?|chuyen mon |bang )(${grades})`,
    ),
    read: (marked, match) => graded('qualification', part(marked, match, 1)),
  },
  {
    pattern: new RegExp(`\\b(?:co |dat )?(${grades})`),
    read: (marked, match) => graded('qualification', part(marked, match, 1), true),
  },
  {
    pattern: /\b(?:giu (?:chuc vu|chuc danh|vi tri) )?lanh dao(?:,?\s*(?:va )?quan ly)?\b/,
    read: says(leaders, 'Lãnh đạo, quản lý', 'In leadership', true),
  },
];

/** A head made of such words alone: "Có trình độ đại học trở lên". */
export function traitOf(text: string): Trait | null {
  const { marked, plain } = plainText(text);
  for (const { pattern, read } of traitRules) {
    const match = pattern.exec(plain);
    if (match?.index === 0 && match[0].length === plain.length) return read(marked, match);
  }
  return null;
}
