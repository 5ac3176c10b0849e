import { findField } from '../roster/fields';
import { findTextReading } from '../roster/text-readings';
import { conditionMessages, type ConditionMessages } from '../text/condition-messages';
import { formatDate } from '../text/dates';
import type { Language } from '../text/language';
import { formatCount } from '../text/numbers';
import { categoryLabel, notRecorded } from './category-label';
import type { Condition } from './condition';
import { findIn, type Library } from './library';

/** In whose names and in which language a condition is said. */
export interface Wording {
  readonly library: Library;
  readonly language: Language;
  /** How many categories are named before the rest are only counted; 4 where absent. */
  readonly mostNamed?: number;
}

/** A condition in plain words: "Giới tính: Nữ", "Tuổi: dưới 40", "Nữ và (Tuổi: dưới 40 hoặc Nhóm “Vùng cao”)". */
export function conditionWords(condition: Condition, wording: Wording): string {
  const words = conditionMessages[wording.language];
  if ('all' in condition) return joined(condition.all, words.and, words.everybody, wording);
  if ('any' in condition) return joined(condition.any, words.or, words.nobody, wording);
  if ('not' in condition) return negatedWords(condition.not, wording, words);
  if ('population' in condition)
    return words.population(nameOf('populations', condition.population, wording));
  if ('indicator' in condition) return nameOf('indicators', condition.indicator, wording);
  if ('standard' in condition) {
    const name = nameOf('dimensions', condition.standard, wording).toLocaleLowerCase(wording.language);
    return { met: words.standardMet, set: words.standardSet, judged: words.standardJudged }[condition.is](
      name,
    );
  }
  const { name, what } = nameAndValue(condition, wording, words);
  return words.is(name, what);
}

function joined(parts: readonly Condition[], between: string, empty: string, wording: Wording): string {
  if (parts.length === 0) return empty;
  const isAlone = parts.length === 1;
  return parts
    .map((part) => {
      const text = conditionWords(part, wording);
      return isAlone || !isCompound(part) ? text : `(${text})`;
    })
    .join(between);
}

/** Whether its words hold an "and" or "or" of their own. */
function isCompound(condition: Condition): boolean {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
  if (parts === null) return false;
  return parts.length > 1 || parts.some(isCompound);
}

function negatedWords(condition: Condition, wording: Wording, words: ConditionMessages): string {
  if ('field' in condition && 'blank' in condition)
    return words.is(fieldName(condition.field, wording), words.recorded);
  if ('population' in condition) return words.outside(nameOf('populations', condition.population, wording));
  if ('dimension' in condition && 'in' in condition) {
    const { name, what } = nameAndValue(condition, wording, words);
    return words.except(name, what);
  }
  return words.not(conditionWords(condition, wording));
}

type Valued = Exclude<
  Condition,
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly population: string }
  | { readonly indicator: string }
  | { readonly standard: string; readonly is: 'set' | 'met' | 'judged' }
>;

function nameAndValue(
  condition: Valued,
  wording: Wording,
  words: ConditionMessages,
): { readonly name: string; readonly what: string } {
  if ('age' in condition)
    return { name: words.age, what: halfOpen(condition.age, numberText(wording.language), words) };
  if ('yearsSince' in condition) {
    const { field, ...range } = condition.yearsSince;
    const name = words.years(fieldName(field, wording));
    return { name, what: halfOpen(range, numberText(wording.language), words) };
  }
  if ('retirement' in condition)
    return { name: words.retirement, what: retirementWords(condition.retirement, wording.language, words) };
  if ('field' in condition)
    return { name: fieldName(condition.field, wording), what: fieldWords(condition, wording, words) };
  const { dimension } = condition;
  return {
    name: nameOf('dimensions', dimension, wording),
    what:
      'in' in condition
        ? categoriesWords(condition, wording, words)
        : words.levelUp(categoryLabel(dimension, condition.atLeast, wording.language, wording.library)),
  };
}

function categoriesWords(
  { dimension, in: values }: Extract<Condition, { readonly in: unknown }>,
  { library, language, mostNamed = 4 }: Wording,
  words: ConditionMessages,
): string {
  if (values.length === 0) return words.noCategory;
  const label = (value: string | null): string => {
    const text = categoryLabel(dimension, value, language, library);
    return text === '' ? '“”' : text;
  };
  const isLong = values.length > mostNamed + 1;
  const named = (isLong ? values.slice(0, mostNamed) : values).map(label).join(', ');
  return isLong ? words.more(named, formatCount(values.length - mostNamed, language)) : named;
}

function fieldWords(
  condition: Extract<Condition, { readonly field: string }>,
  { language }: Wording,
  words: ConditionMessages,
): string {
  if ('blank' in condition) return notRecorded[language];
  if ('says' in condition)
    return findTextReading(condition.says)?.label[language] ?? conditionMessages[language].unknownName;
  if ('contains' in condition)
    return condition.contains.trim() === '' ? words.anyText : words.contains(condition.contains);
  if ('date' in condition) {
    const { from, to } = condition.date;
    const day = (date: string): string => formatDate(date, language);
    if (from === undefined) return to === undefined ? words.recorded : words.until(day(to));
    return to === undefined ? words.since(day(from)) : words.sinceUntil(day(from), day(to));
  }
  const { from, to } = condition.number;
  const text = numberText(language);
  if (from === undefined) return to === undefined ? words.recorded : words.to(text(to));
  if (to === from) return text(from);
  return to === undefined ? words.from(text(from)) : words.fromTo(text(from), text(to));
}

function halfOpen(
  { from, below }: { readonly from?: number; readonly below?: number },
  text: (value: number) => string,
  words: ConditionMessages,
): string {
  if (from === undefined) return below === undefined ? words.recorded : words.below(text(below));
  return below === undefined ? words.from(text(from)) : words.fromBelow(text(from), text(below));
}

function retirementWords(
  { after, within }: { readonly after?: number; readonly within?: number },
  language: Language,
  words: ConditionMessages,
): string {
  const time = (months: number): string => {
    const isYears = months >= 12 && months % 12 === 0;
    const count = formatCount(isYears ? months / 12 : months, language);
    return isYears ? words.inYears(count) : words.inMonths(count);
  };
  if (after === undefined)
    return within === undefined
      ? words.retirementKnown
      : within === 0
        ? words.reached
        : words.within(time(within));
  if (within === undefined) return after === 0 ? words.notReached : words.after(time(after));
  return after === 0 ? words.comingWithin(time(within)) : words.afterWithin(time(after), time(within));
}

function numberText(language: Language): (value: number) => string {
  return (value) =>
    value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US', {
      useGrouping: false,
      maximumFractionDigits: 20,
    });
}

function fieldName(id: string, { language }: Wording): string {
  return findField(id)?.label[language] ?? conditionMessages[language].unknownName;
}

function nameOf(
  list: 'dimensions' | 'indicators' | 'populations',
  id: string,
  { library, language }: Wording,
): string {
  const found = findIn<{ readonly id: string; readonly label: { vi: string; en: string } }>(
    library[list],
    id,
  );
  return found?.label[language] ?? conditionMessages[language].unknownName;
}
