import type { CountBy, Overview } from '../contract/results';
import { formatDate } from '../text/dates';
import type { Language } from '../text/language';
import { formatCount, formatShare } from '../text/numbers';
import { categoryLabel } from './category-label';
import type { IndicatorResult } from './indicator';
import { paragraphWords } from './paragraph-words';
import type { ParagraphWords } from './paragraph-words';

export interface ParagraphFrame {
  readonly rosterName: string;
  /** The active filter in words, or null. */
  readonly filter: string | null;
  readonly language: Language;
}

/** What a report says of each staff group, in this order; the standards differ by group (NĐ 33/2023). */
const groupIndicators: Readonly<Record<string, readonly string[]>> = {
  cadre: ['general_education_standard', 'qualified_elementary_up', 'political_theory_any'],
  civil_servant: ['general_education_standard', 'qualified_college_up'],
  public_employee: ['qualified_college_up', 'political_theory_any'],
  part_time: ['general_education_standard', 'qualified_elementary_up', 'political_theory_any'],
  contract: ['general_education_standard', 'qualified_elementary_up'],
};

const generalIndicators = ['under_40', 'female', 'ethnic_minority', 'party_member'];
/** Said of everybody together where the roster does not tell staff groups apart. */
const ungroupedIndicators = ['qualified_university_up', 'political_theory_any'];

/** The figures as a report writes them. Only what the roster records is said. */
export function paragraph(overview: Overview, frame: ParagraphFrame): string {
  const words = paragraphWords[frame.language];
  const place = words.place(frame.rosterName);
  const date = formatDate(overview.asOf, frame.language);
  if (overview.everybody === 0) return words.emptyRoster(place, date);
  if (overview.people === 0) return words.nobody(place, date, frame.filter ?? '');
  return [opening(overview, frame, words, place, date), ...groupSentences(overview, frame, words)].join(' ');
}

function opening(
  overview: Overview,
  frame: ParagraphFrame,
  words: ParagraphWords,
  place: string,
  date: string,
): string {
  const { language } = frame;
  const groups = overview.staffGroups.filter(({ people }) => people > 0);
  const recorded = groups.filter(({ value }) => value !== null);
  const parts =
    recorded.length > 0 && groups.length > 1 ? groups.map((group) => groupPart(group, frame, words)) : [];
  const people = formatCount(overview.people, language);
  const noun = words.noun(
    recorded.map(({ value }) => value ?? ''),
    recorded.length === groups.length && frame.filter === null,
    isAllCommune(overview),
  );
  const subject =
    frame.filter === null
      ? words.whole(place, date, people, noun)
      : words.filtered(place, date, people, formatCount(overview.everybody, language), frame.filter);
  const general = generalIndicators.flatMap((id) => {
    const result = find(overview.tiles, id, null);
    if (!isSaid(result)) return [];
    // Under a filter, "women: 100 %" only repeats the filter.
    const isTrivial = result.numerator === 0 || result.numerator === result.denominator;
    if (frame.filter !== null && isTrivial) return [];
    return [words.general(id, paragraphShare(result.share, language), counted(result, frame, words, false))];
  });
  return words.opening(subject, parts, general);
}

function groupPart(group: CountBy, { language }: ParagraphFrame, words: ParagraphWords): string {
  const people = formatCount(group.people, language);
  if (group.value === null) return words.groupUnknown(people);
  return `${people} ${words.groupName(group.value, categoryLabel('staff_group', group.value, language))}`;
}

function groupSentences(overview: Overview, frame: ParagraphFrame, words: ParagraphWords): string[] {
  const { language } = frame;
  const groups = overview.staffGroups.filter(({ value, people }) => value !== null && people > 0);
  if (groups.length === 0) {
    const parts = ungroupedIndicators.flatMap((id) =>
      sentencePart(find(overview.tiles, id, null), frame, words),
    );
    return parts.length === 0 ? [] : [words.everybodySentence(parts)];
  }
  return groups.flatMap(({ value }) => {
    const id = value ?? '';
    const parts = (groupIndicators[id] ?? []).flatMap((indicator) =>
      sentencePart(find(overview.byStaffGroup, indicator, id), frame, words),
    );
    const name = words.groupName(id, categoryLabel('staff_group', id, language));
    return parts.length === 0 ? [] : [words.groupSentence(name, parts)];
  });
}

function sentencePart(
  result: IndicatorResult | undefined,
  frame: ParagraphFrame,
  words: ParagraphWords,
): string[] {
  if (!isSaid(result)) return [];
  const counts = counted(result, frame, words, true);
  return [words.part(result.id, paragraphShare(result.share, frame.language), counts)];
}

function counted(
  { numerator, denominator, unknown }: IndicatorResult,
  { language }: ParagraphFrame,
  words: ParagraphWords,
  withDenominator: boolean,
): string {
  const count = formatCount(numerator, language);
  const counts = withDenominator
    ? words.ofAll(count, formatCount(denominator, language))
    : words.people(count);
  return unknown === 0 ? counts : `${counts}; ${words.unknown(formatCount(unknown, language))}`;
}

/**
 * One decimal as in published reports; two where one would round a share that is not whole to a whole hundred,
 * or nearly so (99,61 %).
 */
export function paragraphShare(share: number | null, language: Language): string {
  if (share === null || share < 0.99 || share >= 1) return formatShare(share, language);
  return formatShare(Math.min(share, 0.9999), language, 2);
}

function find(
  results: readonly IndicatorResult[],
  id: string,
  group: string | null,
): IndicatorResult | undefined {
  return results.find((result) => result.id === id && result.group === group);
}

function isSaid(result: IndicatorResult | undefined): result is IndicatorResult {
  return result !== undefined && result.denominator > 0 && result.unknown < result.denominator;
}

function isAllCommune({ adminLevels }: Overview): boolean {
  return adminLevels?.length === 1 && adminLevels[0]?.value === 'commune';
}
