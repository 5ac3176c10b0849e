import type { Condition } from '../../../../shared/analysis/condition';
import { staffGroups } from '../../../../shared/roster/vocabularies/staff-group';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import { tidyText } from '../../normalise/tidy-text';
import { printedDates } from './printed-date';
import { areAllLevels, levelWords, officeLevelsIn, ofLevels } from './office-levels';
import { plainText } from './plain-text';
import { traitRules, type Trait } from './title-traits';
import {
  emptyPhrases,
  emptyWords,
  namingPhrases,
  ratingPhrase,
  reporterWords,
  reporters,
} from './title-words';

export interface FoundTrait extends Trait {
  /** As the title writes it. */
  readonly text: string;
  readonly kind: 'unit' | 'level' | 'group' | 'trait';
  /** It stands in a list and may be the name of a column: "số lượng, nữ, dân tộc". */
  readonly isListed: boolean;
}

export interface TitleReading {
  readonly traits: readonly FoundTrait[];
  /** Words that were not understood and may say who is counted. */
  readonly unread: readonly string[];
}

const everyGroup = staffGroups.categories.map(({ id }) => id);
const groupPatterns: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:nguoi |can bo |cb )?(?:hoat dong |hd )?(?:khong|ban) chuyen trach\b|\b(?:n?hd)?kct\b/,
    ['part_time'],
  ],
  [/\b(?:nguoi )?(?:lao dong hop dong|hop dong lao dong|hop dong)\b(?!\s*(?:so|theo|68|111))/, ['contract']],
  [/\bcb,?\s*cc,?\s*vc\b|\bcbccvc\b/, ['cadre', 'civil_servant', 'public_employee']],
  [/\bccvc\b/, ['civil_servant', 'public_employee']],
  [/\bcb,?\s*cc\b|\bcbccx?\b/, ['cadre', 'civil_servant']],
  [/\bcong chuc\b/, ['civil_servant']],
  [/\bvien chuc\b/, ['public_employee']],
  [/\bcan bo\b/, ['cadre']],
];
/** "Cán bộ nữ", "cán bộ trẻ", "cán bộ lãnh đạo": said of everybody of an office, not of cadres by the law. */
const loosely =
  /\bcan bo(?=\s+(?:la |tre|nu\b|lanh dao|quan ly|chu chot|nguoi|dan toc|dtts|duoi|tren|co trinh do|dang vien))/;

/** Reads a title from left to right by the words it is made of; what is left over was not understood. */
export function readTitle(title: string, units: readonly string[], isOfRatings: boolean): TitleReading {
  const written = tidyText(title);
  const { marked, plain } = plainText(written);
  let open = plain;
  const traits: (FoundTrait & { readonly start: number; readonly end: number })[] = [];
  const take = (start: number, end: number, by = ' '): void => {
    open = open.slice(0, start) + by.repeat(end - start) + open.slice(end);
  };
  const found = (kind: FoundTrait['kind'], start: number, end: number, trait: Trait): void => {
    traits.push({ ...trait, kind, text: written.slice(start, end).trim(), isListed: false, start, end });
    take(start, end, '\u0001');
  };
  for (const { start, end } of printedDates(plain)) take(start, end);
  takeReporters(open, take);
  for (const unit of unitsIn(fold(written), units)) {
    const match = new RegExp(`\\b${fold(unit).split(' ').map(escape).join('[^a-z0-9]+')}\\b`).exec(open);
    if (!match) continue;
    const isName = fold(unit).split(' ').length > 2 && fold(unit) !== 'so noi vu';
    found('unit', match.index, match.index + match[0].length, {
      who: { dimension: 'unit', in: [unit] },
      words: { vi: unit, en: unit },
      isDoubtful: !isName,
    });
  }
  for (const phrase of namingPhrases) takeAll(phrase, () => open, take);
  const levels = officeLevelsIn(open);
  if (levels) {
    if (areAllLevels(levels.ids)) take(levels.start, levels.end);
    else
      found('level', levels.start, levels.end, { who: ofLevels(levels.ids), words: levelWords(levels.ids) });
  }
  takeGroups(() => open, take, found);
  for (const { pattern, read } of traitRules)
    for (let from = 0; ;) {
      const match = pattern.exec(open.slice(from));
      if (!match) break;
      const start = from + match.index;
      const end = start + match[0].length;
      const trait = read(marked.slice(start, end), match);
      if (trait) found('trait', start, end, trait);
      from = end;
    }
  for (const phrase of [...emptyPhrases, ...(isOfRatings ? [ratingPhrase] : [])])
    takeAll(phrase, () => open, take);
  return { traits: withLists(traits, plain), unread: unreadIn(open, written, marked) };
}

type Take = (start: number, end: number) => void;

function takeAll(pattern: RegExp, open: () => string, take: Take): void {
  for (const match of [...open().matchAll(pattern)]) take(match.index, match.index + match[0].length);
}

/** Who sends the form is said in brackets; who is counted is not. */
function takeReporters(open: string, take: Take): void {
  const match = reporters.exec(open);
  if (match && reporterWords.test(match[1] ?? '')) take(match.index, match.index + match[0].length);
}

/** Names of units that a title holds as whole words, the longest first. */
function unitsIn(key: string, units: readonly string[]): string[] {
  const padded = ` ${key} `;
  const held = units.filter((unit) => fold(unit).includes(' ') && padded.includes(` ${fold(unit)} `));
  return held.sort((a, b) => b.length - a.length);
}

function takeGroups(
  open: () => string,
  take: Take,
  found: (kind: 'group', start: number, end: number, trait: Trait) => void,
): void {
  const ids = new Set<string>();
  const spans: [number, number][] = [];
  let isLoose = false;
  for (const [pattern, groups] of groupPatterns)
    for (let match = pattern.exec(open()); match; match = pattern.exec(open())) {
      const [start, end] = [match.index, match.index + match[0].length];
      isLoose ||= loosely.exec(open())?.index === start;
      groups.forEach((id) => ids.add(id));
      spans.push([start, end]);
      take(start, end);
    }
  // "… và người lao động" behind all kinds of staff: everybody.
  const workers = /\b(?:nguoi lao dong|nld)\b/.exec(open());
  const isEverybody = workers !== null && ['civil_servant', 'public_employee'].every((id) => ids.has(id));
  if (workers && isEverybody) take(workers.index, workers.index + workers[0].length);
  if (spans.length === 0 || isEverybody || everyGroup.every((id) => ids.has(id))) return;
  const categories = staffGroups.categories.filter(({ id }) => ids.has(id));
  const names = (language: 'vi' | 'en'): string => categories.map(({ label }) => label[language]).join(', ');
  const words: Text = { vi: names('vi'), en: names('en') };
  const who: Condition = { dimension: 'staff_group', in: categories.map(({ id }) => id) };
  const [[start, end] = [0, 0]] = spans.sort(([a], [b]) => a - b);
  found('group', start, end, { who, words, isDoubtful: isLoose && ids.size === 1 });
}

/** Two of a kind beside each other, or one behind a comma, may name columns and not people. */
function withLists(
  traits: readonly (FoundTrait & { readonly start: number; readonly end: number })[],
  plain: string,
): FoundTrait[] {
  const own = traits.filter(({ isColumnName }) => isColumnName);
  return traits.map(({ start, end, ...trait }) => {
    if (trait.isColumnName !== true) return trait;
    const isBehindComma = /,\s*(?:va\s+)?$/.test(plain.slice(0, start));
    const isBeside = own.some(
      (other) =>
        (other.end <= start && isJoin(plain.slice(other.end, start))) ||
        (end <= other.start && isJoin(plain.slice(end, other.start))),
    );
    return { ...trait, isListed: isBehindComma || isBeside };
  });
}

function isJoin(between: string): boolean {
  return /^\s*(?:,|-|–|\/|\bva\b|,\s*va\b)\s*$/.test(between);
}

function unreadIn(open: string, written: string, marked: string): string[] {
  const runs: [number, number][] = [];
  for (const match of open.matchAll(/[\p{L}\p{N}%]+/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (emptyWords.has(match[0]) && !(match[0] === 'nam' && marked.slice(start, end) !== 'năm')) continue;
    const last = runs.at(-1);
    // One phrase where only empty words stand between.
    if (last && /^[\s,]*(?:(?:\p{L}+)[\s,]+)?$/u.test(open.slice(last[1], start))) last[1] = end;
    else runs.push([start, end]);
  }
  return runs.map(([start, end]) => written.slice(start, end).trim());
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
