import { formatCount, formatDecimal, formatShare } from '../text/numbers';
import type { Language, Text } from '../text/language';
import { peopleCount } from '../text/people-count';
import { countWords } from './common/words';
import type { Register } from './register';
import type { RegisterIndicator, RegisterResult } from './register-indicator';

export interface ResultText {
  /** `68,0 %`, `78,8`, `204.318`; an en dash for no value. */
  readonly figure: string;
  /** What stands behind it: `1.763/2.593 người`. */
  readonly counts: string;
  /** What is counted apart, which may be something else: `2 lượt bồi dưỡng`; `0`. */
  readonly unknown: string;
}

/** A figure of a register in words. */
export function resultText(register: Register, result: RegisterResult, language: Language): ResultText {
  const indicator = register.indicators.find(({ id }) => id === result.id);
  if (!indicator) return { figure: '–', counts: '', unknown: '' };
  return {
    ...indicatorText(indicator, result, language),
    unknown: unknownText(register, indicator, result.unknown, language),
  };
}

function unknownText(
  register: Register,
  { unknown, counts, unknownCounts = counts }: RegisterIndicator,
  number: number,
  language: Language,
): string {
  const count = formatCount(number, language);
  if (number === 0 || !unknown) return count;
  // What is added is of one kind.
  const [counted = unknown] = 'add' in unknown ? unknown.add : [unknown];
  const isOfPeople = 'roster' in counted || ('count' in counted && counted.count === 'people');
  if (isOfPeople) return language === 'vi' ? `${count} ${countWords.people.vi}` : peopleCount(count);
  if ('missing' in counted) return `${count} ${wordFor(number, countWords.unitMonths, language)}`;
  return `${count} ${wordFor(number, 'count' in counted ? register.entry : unknownCounts, language)}`;
}

/** What is counted, in English one of it in the singular. */
function wordFor(number: number, { vi, en }: Text, language: Language): string {
  if (language === 'vi') return vi;
  if (number !== 1) return en;
  const [first = '', ...others] = en.split(' ');
  return [first === 'people' ? 'person' : first.replace(/ies$/, 'y').replace(/s$/, ''), ...others].join(' ');
}

function indicatorText(
  indicator: RegisterIndicator,
  result: RegisterResult,
  language: Language,
): Pick<ResultText, 'figure' | 'counts'> {
  const { as, counts, of = counts } = indicator;
  const { numerator, denominator, value } = result;
  const top = formatCount(numerator, language);
  if (as === 'count')
    return { figure: value === null ? '–' : top, counts: wordFor(numerator, counts, language) };
  const bottom = formatCount(denominator ?? 0, language);
  if (as === 'mean')
    return {
      figure: formatShare(value, language),
      counts: `${bottom} ${wordFor(denominator ?? 0, of, language)}`,
    };
  if (as === 'ratio') {
    const figure = value === null ? '–' : formatDecimal(value, language, 1);
    const [above, below] = [wordFor(numerator, counts, language), wordFor(denominator ?? 0, of, language)];
    return { figure, counts: `${top} ${above}/${bottom} ${below}` };
  }
  return { figure: formatShare(value, language), counts: `${top}/${bottom} ${counts[language]}` };
}
