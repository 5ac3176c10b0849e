import { languageNames, type LanguageGroup } from './language-names';
import {
  degreeIn,
  deniesSkill,
  isTicked,
  issuerWords,
  skillText,
  Words,
  type DegreeLevel,
  type Said,
} from './skill-text';

/** One language of a cell, with what is held in it. */
export interface LanguageSkill {
  /** An id of `languageNames`; null where only a level is written, as in “B1”. */
  readonly language: string | null;
  readonly group: LanguageGroup | null;
  /** Null where only the language is written. */
  readonly kind: 'certificate' | 'degree' | null;
  /** Of a degree. */
  readonly degree: DegreeLevel | null;
  /** Of a certificate, as written in capitals: `B1`, `TOEIC 450`, `BẬC 3`. */
  readonly level: string | null;
  /** Whoever gave it, as written. */
  readonly issuer: string | null;
}

export interface LanguageReading {
  readonly said: Said;
  readonly skills: readonly LanguageSkill[];
}

const nothing: LanguageReading = { said: 'none', skills: [] };
const unread: LanguageReading = { said: 'unread', skills: [] };
const blank: LanguageSkill = {
  ...{ language: null, group: null, kind: null, degree: null, level: null, issuer: null },
};

/** Levels of certificates; the letters A, B and C stand alone, so that no word is taken for one. */
const certificate = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    '(?:toeic|toefl|ielts|vstep|aptis|hsk|hskk|topik|jlpt|delf|dalf|tcf|tef|tocfl|testdaf|goethe|torfl|trki|ket|pet|fce|cae|cpe|pte)' +
      '(?:[ -]?(?:itp|ibt|ib|bridge|level|cấp|bậc))?(?:[ -]?(?:[abc][12]|n?\\d+(?:\\.\\d+)?))?',
    '\\d{3} (?:toeic|toefl)',
    '\\d(?:\\.\\d)? ielts',
    'n[1-5]',
    '[abc][12]\\+?',
    '(?:bậc|bac|cấp độ|level) ?(?:[1-6](?: ?\\/ ?6)?|i{1,3}|iv|vi?)',
    'cc[abc](?:[12])?',
    '[abc]',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
const certificateWords: readonly string[] = [
  ...['chứng chỉ', 'cc', 'chứng nhận', 'giao tiếp', 'cơ bản', 'nâng cao', 'sơ cấp', 'chuẩn đầu ra'],
];
const between = /[;\n,:()+&|]|\/(?!\d)|\s[-–—]\s|(?<=\p{L})[-–—](?=\p{L})|\s(?:và|va|and)\s/u;
/** “Đại học Ngoại ngữ” names a school as often as what was studied there. */
const anyLanguage: readonly string[] = ['ngoại ngữ', 'nn', 'ngôn ngữ'];

/** Reads a cell under “Ngoại ngữ”: “Anh B - ĐH Sư phạm Huế”, “TOEIC 450”, “Cử nhân tiếng Anh; Pháp B”, “Không”. */
export function readLanguages(raw: string): LanguageReading {
  const text = skillText(raw);
  if (deniesSkill(text)) return nothing;
  if (isTicked(text)) return unread;
  const skills: LanguageSkill[] = [];
  let denials = 0;
  let others = 0;
  for (const part of text.split(between).map((each) => each.trim())) {
    if (part === '') continue;
    if (part !== '0' && deniesSkill(part)) denials += 1;
    else {
      const found = readPart(part, skills);
      if (found) skills.push(...found);
      else others += 1;
    }
  }
  const joined = joinParts(skills);
  if (joined.length > 0) return { said: 'some', skills: joined };
  return others === 0 && denials > 0 ? nothing : unread;
}

/** The languages of one part; null where none of its words says anything. */
function readPart(part: string, before: readonly LanguageSkill[]): LanguageSkill[] | null {
  const degree = degreeIn(part);
  const issuer = new Words(part).find(issuerWords);
  const hasLevel = (skill: LanguageSkill | undefined): boolean => skill?.kind !== null && skill !== undefined;
  // A school or an office stands behind what it gave.
  if (issuer && (degree === null || issuer.at < degree.at) && (issuer.at > 0 || before.some(hasLevel))) {
    const head = part.slice(0, issuer.at).trim();
    const found = head === '' ? [] : (readPart(head, before) ?? []);
    if (found.length > 0) return withIssuer(found, part.slice(issuer.at));
    if (head === '') return null;
  }
  if (issuer?.at === 0 && degree !== null && !languageIn(part.slice(degree.end))) return null;
  if (!degree) return plainPart(part);
  const [head, tail] = [part.slice(0, degree.at).trim(), part.slice(degree.end).trim()];
  const own = languageIn(tail);
  const first = head === '' ? null : plainPart(head);
  const held = first?.some(hasLevel) ?? false;
  if (!own && (held || (head === '' && before.some(hasLevel))))
    return first ? withIssuer(first, part.slice(degree.at)) : null;
  const language = own ?? (held ? null : (first?.[0] ?? null));
  if (!language && tail !== '' && !new Words(tail).has(anyLanguage)) return null;
  const skill: LanguageSkill = {
    ...blank,
    ...{ language: language?.language ?? null, group: language?.group ?? null },
    ...{ kind: 'degree', degree: degree.level },
  };
  // Of “ĐH Ngoại ngữ” the language is not known, of “ĐH” it is not written.
  const read = language || tail === '' ? skill : { ...skill, group: 'unclear' as const };
  return held && first ? [...first, read] : [read];
}

function plainPart(part: string): LanguageSkill[] | null {
  const language = languageIn(part);
  const level = certificate.exec(part)?.[0] ?? null;
  const isCertificate = level !== null || new Words(part).has(certificateWords);
  if (!language && !isCertificate) return null;
  return [
    {
      ...blank,
      ...{ language: language?.language ?? null, group: language?.group ?? null },
      ...(isCertificate && { kind: 'certificate' as const, level: level && levelName(level) }),
    },
  ];
}

/** `ccb` is a certificate B, `bậc 3/6` level 3 of six. */
function levelName(level: string): string {
  return level
    .toLocaleUpperCase('vi')
    .replace(/^CC(?=[ABC])/u, '')
    .replace(/^(BẬC|BAC) ?/u, 'BẬC ')
    .replace(/ ?\/ ?6$/u, '');
}

function languageIn(text: string): Pick<LanguageSkill, 'language' | 'group'> | null {
  const words = new Words(text);
  let best: { id: string; group: LanguageGroup; at: number; length: number } | null = null;
  for (const { id, group, names, bare, plain, tests } of languageNames) {
    const named = words.find(names);
    const places = [bare, tests, /^[\p{ASCII}]*$/u.test(text) ? plain : undefined].flatMap((pattern) => {
      const match = pattern?.exec(text);
      return match ? [{ at: match.index, length: match[0].length }] : [];
    });
    if (named) places.push({ at: named.at, length: named.end - named.at });
    for (const { at, length } of places)
      if (best === null || at < best.at || (at === best.at && length > best.length))
        best = { id, group, at, length };
  }
  return best && { language: best.id, group: best.group };
}

function withIssuer(skills: readonly LanguageSkill[], issuer: string): LanguageSkill[] {
  return skills.map((skill, index) =>
    index === skills.length - 1 ? { ...skill, issuer: issuer.trim() } : skill,
  );
}

/** “Anh, B” and “B (Anh)” are one certificate; a level behind a language that has one is another of the same. */
function joinParts(parts: readonly LanguageSkill[]): LanguageSkill[] {
  const joined: LanguageSkill[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (last && canJoin(last, part)) joined[joined.length - 1] = join(last, part);
    else if (last?.language && part.language === null && part.kind === 'certificate')
      joined.push({ ...part, language: last.language, group: last.group });
    else joined.push(part);
  }
  return joined;
}

function canJoin(one: LanguageSkill, other: LanguageSkill): boolean {
  const isName = (skill: LanguageSkill): boolean => skill.language !== null && skill.kind === null;
  const isLevel = (skill: LanguageSkill): boolean => skill.language === null && skill.kind !== null;
  if ((isName(one) && isLevel(other)) || (isLevel(one) && isName(other))) return true;
  // “Chứng chỉ - B1”, “B1 (khung châu Âu)”.
  return (
    isLevel(one) &&
    isLevel(other) &&
    one.kind === 'certificate' &&
    other.kind === 'certificate' &&
    (one.level === null || other.level === null)
  );
}

function join(one: LanguageSkill, other: LanguageSkill): LanguageSkill {
  return {
    language: one.language ?? other.language,
    group:
      one.language === null
        ? other.language === null
          ? (one.group ?? other.group)
          : other.group
        : one.group,
    kind: one.kind ?? other.kind,
    degree: one.degree ?? other.degree,
    level: one.level ?? other.level,
    issuer: one.issuer ?? other.issuer,
  };
}
