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
  /** The active filter in words. */
  readonly filter?: string | null;
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
export function writeParagraph(overview: Overview, frame: ParagraphFrame): string {
  const words = paragraphWords[frame.language];
  const { language, filter = null } = frame;
  const place = words.place(frame.rosterName);
  const date = formatDate(overview.asOf, language);
  if (overview.everybody === 0) return words.emptyRoster(place, date);
  if (overview.people === 0) return words.nobody(place, date, filter ?? '');

  const general = generalIndicators
    .flatMap((id) => said(overview.tiles, id, null))
    .filter(
      // Under a filter, "women: 100 %" only repeats the filter.
      ({ numerator, denominator }) => filter === null || (numerator > 0 && numerator < denominator),
    );
  const groups = overview.staffGroups.flatMap(({ value, people }) =>
    value !== null && people > 0 ? [groupFigures(overview, value)] : [],
  );
  const ungrouped =
    groups.length > 0 ? [] : ungroupedIndicators.flatMap((id) => said(overview.tiles, id, null));
  const part = (result: IndicatorResult): string =>
    words.part(
      result.id,
      paragraphShare(result.share, language),
      formatCount(result.numerator, language),
      formatCount(result.denominator, language),
    );
  return [
    words.opening(
      subject(overview, frame, words, place, date),
      staffGroupParts(overview.staffGroups, language, words),
      general.map(({ id, share, numerator }) =>
        words.general(id, paragraphShare(share, language), formatCount(numerator, language)),
      ),
    ),
    ...groups
      .filter(({ results }) => results.length > 0)
      .map(({ value, results }) => words.groupSentence(groupName(value, language), results.map(part))),
    ...(ungrouped.length > 0 ? [words.everybodySentence(ungrouped.map(part))] : []),
    ...unknownSentence(
      [...general, ...groups.flatMap(({ results }) => results), ...ungrouped],
      overview,
      language,
      words,
    ),
  ].join(' ');
}

/** One decimal as in published reports; two where a share is nearly but not wholly all or nothing (99,61 %; 0,04 %). */
export function shareDecimals(share: number): 1 | 2 {
  return (share > 0 && share < 0.01) || (share >= 0.99 && share < 1) ? 2 : 1;
}

/** A share as reports write it, in sentences and tables alike. */
export function paragraphShare(share: number | null, language: Language): string {
  if (share === null || shareDecimals(share) === 1) return formatShare(share, language);
  return formatShare(Math.max(0.0001, Math.min(share, 0.9999)), language, 2);
}

function subject(
  overview: Overview,
  { language, filter = null }: ParagraphFrame,
  words: ParagraphWords,
  place: string,
  date: string,
): string {
  const people = formatCount(overview.people, language);
  if (filter !== null)
    return words.filtered(place, date, people, formatCount(overview.everybody, language), filter);
  const groups = overview.staffGroups.flatMap(({ value, people: count }) => (count > 0 ? [value] : []));
  const isCommune = overview.adminLevels?.length === 1 && overview.adminLevels[0]?.value === 'commune';
  return words.whole(place, date, people, words.noun(groups, isCommune));
}

/** `1.291 cán bộ`, `1.302 công chức`; nothing where all are of one group or of none that is known. */
function staffGroupParts(
  staffGroups: readonly CountBy[],
  language: Language,
  words: ParagraphWords,
): string[] {
  const present = staffGroups.filter(({ people }) => people > 0);
  if (present.length < 2) return [];
  return present.map(({ value, people }) => {
    const count = formatCount(people, language);
    return value === null ? words.groupUnknown(count) : `${count} ${groupName(value, language)}`;
  });
}

function groupFigures(overview: Overview, value: string): { value: string; results: IndicatorResult[] } {
  const results = (groupIndicators[value] ?? []).flatMap((id) => said(overview.byStaffGroup, id, value));
  return { value, results };
}

function groupName(value: string, language: Language): string {
  return categoryLabel('staff_group', value, language).toLocaleLowerCase(language);
}

/** The result of an indicator, where the roster records what it counts. */
function said(results: readonly IndicatorResult[], id: string, group: string | null): IndicatorResult[] {
  const found = results.find((result) => result.id === id && result.group === group);
  return found !== undefined && found.denominator > 0 && found.unknown < found.denominator ? [found] : [];
}

/** What the shares above could not count, in one sentence; those people stay in the totals. */
function unknownSentence(
  results: readonly IndicatorResult[],
  overview: Overview,
  language: Language,
  words: ParagraphWords,
): string[] {
  const unknown = new Map<string, number>();
  for (const { id, unknown: people } of results) {
    const about = words.about(id);
    if (people > 0) unknown.set(about, (unknown.get(about) ?? 0) + people);
  }
  // Of everybody, though only some groups were spoken of.
  for (const { id } of results) {
    const about = words.about(id);
    const known = unknown.get(about);
    if (known !== undefined) unknown.set(about, Math.max(known, unknownOfAll(overview, id)));
  }
  const parts = [...unknown].map(([about, people]) => words.unknown(about, formatCount(people, language)));
  return parts.length === 0 ? [] : [words.unknownSentence(parts)];
}

function unknownOfAll({ tiles, byStaffGroup }: Overview, id: string): number {
  const tile = tiles.find((each) => each.id === id && each.group === null);
  return tile?.unknown ?? byStaffGroup.reduce((sum, each) => sum + (each.id === id ? each.unknown : 0), 0);
}

/** A share with so many decimals; what is not nothing and not everything never looks so. */
export function evenShare(share: number, decimals: number, language: Language): string {
  const isWhole = share === 0 || share === 1 || decimals < 2;
  return formatShare(isWhole ? share : Math.max(0.0001, Math.min(share, 0.9999)), language, decimals);
}
