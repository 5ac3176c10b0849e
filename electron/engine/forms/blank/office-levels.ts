import type { Condition } from '../../../../shared/analysis/condition';
import { adminLevels } from '../../../../shared/roster/vocabularies/admin-level';
import type { Text } from '../../../../shared/text/language';

/** From the top down; the ids of the vocabulary, which is not ordered. */
const order = ['central', 'province', 'district', 'commune'] as const;
const named: Readonly<Record<string, (typeof order)[number]>> = {
  'trung uong': 'central',
  tinh: 'province',
  huyen: 'district',
  xa: 'commune',
};
const level = '(?:trung uong|tinh|huyen|xa)';
/** A level without "cấp" before it: the first word of a name is none ("xã Mường Pồn"). */
const bare = `${level}(?=\\s*(?:$|[,;:()./–-]|va\\b|nam\\b|tro\\b|theo\\b))`;
const more = `(?:\\s*(?:,|-|–|/|\\bva\\b|\\bhoac\\b)\\s*(?:va\\s+)?(?:cap\\s+${level}\\b|${bare}))*`;
const patterns = {
  range: new RegExp(`\\btu\\s+(?:cap\\s+)?(${level})\\s+(?:den|toi|xuong)\\s+(?:cap\\s+)?(${level})\\b`),
  up: new RegExp(`\\b(?:tu\\s+)?cap\\s+(${level})\\s+tro\\s+(len|xuong)\\b`),
  list: new RegExp(`\\bcap\\s+${level}\\b${more}`),
  communes: /\bcap\s+co\s+so\b|\bxa,?\s+phuong(?:,?\s+(?:va\s+)?(?:thi tran|dac khu))*/,
  every: /\b(?:o\s+)?(?:cac|moi|(?:ca\s+)?(?:2|3|4|hai|ba|bon))\s+cap\b/,
} as const;

export interface OfficeLevels {
  readonly ids: readonly string[];
  /** Where in the text they are named. */
  readonly start: number;
  readonly end: number;
}

/**
 * The levels of administration that a text without marks (`PlainText.plain`) names: `cấp xã`, `cấp tỉnh, huyện`, `từ cấp
 * huyện trở lên`. All of them where it says nothing else than "all levels", or from the province down to the communes.
 */
export function officeLevelsIn(plain: string): OfficeLevels | null {
  const every = patterns.every.exec(plain);
  if (every) return { ids: order, ...placeOf(every) };
  const range = patterns.range.exec(plain);
  if (range) {
    const ends = [range[1], range[2]].map((name) => order.indexOf(named[name ?? ''] ?? 'central'));
    const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
    const isEvery = top <= 1 && bottom === 3;
    return { ids: isEvery ? order : order.slice(top, bottom + 1), ...placeOf(range) };
  }
  const up = patterns.up.exec(plain);
  if (up) {
    const at = order.indexOf(named[up[1] ?? ''] ?? 'central');
    return { ids: up[2] === 'len' ? order.slice(0, at + 1) : order.slice(at), ...placeOf(up) };
  }
  const list = patterns.list.exec(plain);
  if (list) {
    const names = list[0].match(new RegExp(`\\b${level}\\b`, 'g')) ?? [];
    const ids = order.filter((id) => names.some((name) => named[name] === id));
    const isEvery = ids.includes('province') && ids.includes('district') && ids.includes('commune');
    return { ids: isEvery ? order : ids, ...placeOf(list) };
  }
  const communes = patterns.communes.exec(plain);
  return communes ? { ids: ['commune'], ...placeOf(communes) } : null;
}

export function ofLevels(ids: readonly string[]): Condition {
  return { dimension: 'admin_level', in: ids };
}

export function levelWords(ids: readonly string[]): Text {
  const names = (language: 'vi' | 'en'): string =>
    adminLevels.categories
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label[language])
      .join(', ');
  return { vi: names('vi'), en: names('en') };
}

export function areAllLevels(ids: readonly string[]): boolean {
  return ids.length === order.length;
}

function placeOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
