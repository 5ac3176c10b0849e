import { fold } from '../../text/fold';

/** What a cell on informatics or languages says: nothing that counts, something that was read, or words nobody can read. */
export type Said = 'none' | 'some' | 'unread';

/** A degree in the subject, from the lowest up; certificates are none. */
export const degreeLevels = ['intermediate', 'college', 'university'] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

const degreeWords: Readonly<Record<DegreeLevel, readonly string[]>> = {
  intermediate: ['trung cấp', 'tc', 'tccn', 'thcn', 'trung học chuyên nghiệp'],
  college: ['cao đẳng', 'cđ', 'cđsp', 'cao đẳng sư phạm'],
  university: [
    ...['đại học', 'đh', 'đhsp', 'đại học sư phạm', 'đh sư phạm', 'cử nhân', 'cn', 'kỹ sư', 'kĩ sư', 'ks'],
    ...['sau đại học', 'thạc sĩ', 'thạc sỹ', 'ths', 'cao học', 'tiến sĩ', 'tiến sỹ', 'ts'],
  ],
};

/** In lower case with tone marks, on one line, without dates and years, which are no level. */
export function skillText(raw: string): string {
  return raw
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[“”"'‘’]/gu, '')
    .replace(/\b(c|t)\s*\/\s*c\b/gu, '$1c')
    .replace(/(?<!\p{L})(đ|c)\.\s*(h|đ)(?!\p{L})\.?/gu, '$1$2')
    .replace(/(?<!\p{L})th\.\s*[sS](?!\p{L})\.?/gu, 'ths')
    .replace(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{1,2}\/\d{4}\b/gu, ' ')
    .replace(/(?:năm\s*)?\b(?:19|20)\d\d\b/gu, ' ')
    .replace(/(\d),(?=\d)/gu, '$1.')
    .replace(/\(\s*a\s*,\s*b\s*(?:,\s*c\s*)?\)/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

const denied = /^(?:không|chưa|ko|khong|chua|đang học|đang theo học|dang hoc)(?![\p{L}\p{N}])/u;
const denials = new Set(['0', '00', 'k', 'kg', 'kh', 'none', 'no', 'n', '-', '–', '—', '.', '']);
const ticks = new Set([
  'x',
  '1',
  '+',
  'v',
  '√',
  '✓',
  '✔',
  '☑',
  'có',
  'co',
  'yes',
  'y',
  'đạt',
  'rồi',
  'đã có',
]);

/** “Không”, “Chưa có”, “0”: nothing that counts; a course that is still attended neither. */
export function deniesSkill(text: string): boolean {
  return denials.has(text) || denied.test(text);
}

/** “x”, “Có”: that there is something, not what. */
export function isTicked(text: string): boolean {
  return ticks.has(text);
}

/** Whole words of a text; compared without tone marks only where the text has none at all. */
export class Words {
  readonly #isPlain: boolean;

  constructor(readonly text: string) {
    this.#isPlain = /^[\p{ASCII}–—]*$/u.test(text);
  }

  /** Where the first of these phrases stands, with its length; null where none does. */
  find(phrases: readonly string[]): { readonly at: number; readonly end: number } | null {
    let best: { at: number; end: number } | null = null;
    for (const phrase of phrases) {
      const key = this.#isPlain ? fold(phrase) : phrase;
      const match = wordPattern(key).exec(this.text);
      if (!match) continue;
      const found = { at: match.index, end: match.index + match[0].length };
      if (best === null || found.at < best.at || (found.at === best.at && found.end > best.end)) best = found;
    }
    return best;
  }

  has(phrases: readonly string[]): boolean {
    return this.find(phrases) !== null;
  }
}

const patterns = new Map<string, RegExp>();

function wordPattern(phrase: string): RegExp {
  let pattern = patterns.get(phrase);
  if (!pattern) {
    const body = phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+');
    patterns.set(phrase, (pattern = new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'u')));
  }
  return pattern;
}

/** The first degree that a text names, where, and whether nothing but it is written. */
export function degreeIn(text: string): {
  readonly level: DegreeLevel;
  readonly at: number;
  readonly end: number;
  readonly isAll: boolean;
} | null {
  const words = new Words(text);
  let best: { level: DegreeLevel; at: number; end: number } | null = null;
  for (const level of degreeLevels) {
    const found = words.find(degreeWords[level]);
    if (found && (best === null || found.at < best.at || (found.at === best.at && found.end > best.end)))
      best = { level, ...found };
  }
  return (
    best && { ...best, isAll: text.slice(0, best.at).trim() === '' && text.slice(best.end).trim() === '' }
  );
}

/** Words that begin the name of whoever gave the certificate. */
export const issuerWords: readonly string[] = [
  ...['trường', 'trung tâm', 'tt', 'ttnn', 'sở', 'bộ', 'viện', 'học viện', 'hv', 'do', 'cấp bởi', 'tại'],
];
