import { noStandardNotes } from '../analysis/valid-standard';
import { categoryLabel } from '../analysis/category-label';
import type { TrendFigure } from '../analysis/change/trend-lines';
import { findIn, type Library } from '../analysis/library';
import type { Trend } from '../contract/change';
import { countWords } from '../registers/common/words';
import { groupLabel } from '../registers/group-label';
import type { RegisterIndicator } from '../registers/register-indicator';
import { findRegister } from '../registers/registers';
import { rosterNote } from '../registers/roster-note';
import { changeMessages } from '../text/change-messages';
import { formatDate } from '../text/dates';
import type { Language, Text } from '../text/language';
import { movedText } from '../text/moved-text';
import { formatCount, formatDecimal, formatDifference, formatPoints, formatShare } from '../text/numbers';
import { notJudgedAlike } from './judged-alike';

/** What a trend counts, and how its figures are written. */
export interface TrendMeasure {
  readonly as: RegisterIndicator['as'];
  readonly label: string;
  /** Null for headcounts. */
  readonly definition: Text | null;
  readonly basis: Text | null;
  /** What the numerator counts: `người`, `hồ sơ`. */
  readonly counts: string;
  readonly title: string;
  /** The snapshots by their dates, or the years of a register, the oldest first. */
  readonly times: readonly string[];
  /** Which roster a year is held against where that is not one of it; what keeps snapshots from being compared. */
  readonly notes: readonly string[];
  readonly nameOf: (key: string | null | undefined) => string;
  readonly figure: (value: number | null, decimals?: number) => string;
  /** A difference of two values with its sign and unit. */
  readonly moved: (difference: number) => string;
  /** The same of a figure to the one before it, with that of the counts: `+12; −0,4 điểm %`. */
  readonly movedOf: (figure: TrendFigure, decimals?: number) => string;
}

export function trendMeasure(trend: Trend, language: Language, library?: Library): TrendMeasure {
  const words = changeMessages[language];
  const register = trend.register === null ? undefined : findRegister(trend.register);
  const found = register
    ? register.indicators.find(({ id }) => id === trend.measure)
    : findIn(library?.indicators ?? [], trend.measure);
  const as = trend.register === null ? (trend.measure === 'headcount' ? 'count' : 'share') : trend.as;
  const counts = register?.indicators.find(({ id }) => id === trend.measure)?.counts ?? countWords.people;
  const label =
    !register && trend.measure === 'headcount' ? words.headcount : (found?.label[language] ?? trend.measure);
  const ratio = (difference: number): string => {
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
    return `${sign}${formatDecimal(Math.abs(difference), language, 1)}`;
  };
  return {
    ...{ as, label, definition: found?.definition ?? null, basis: found?.basis ?? null },
    counts: counts[language],
    title: register ? words.trendOfYears(label) : words.trendTitle(label),
    times:
      trend.register === null
        ? trend.points.map(({ date }) => formatDate(date, language))
        : trend.points.map(({ year }) => String(year)),
    notes:
      trend.register === null
        ? [
            ...notJudgedAlike(trend.points, language, library),
            ...noStandardNotes(
              library?.standards ?? [],
              trend.measure,
              trend.points.map(({ asOf }) => asOf),
              language,
            ),
          ]
        : [
            ...(trend.points.length === 1 ? [words.oneYear] : []),
            ...trend.points.flatMap(({ year, months: [first, last] }) =>
              // Work goes on every month; people are not trained in each.
              register?.key === 'unit' && last - first < 11 ? [words.partOfYear(year, first, last)] : [],
            ),
            ...trend.points.flatMap(({ year, roster }) =>
              roster.isOfYear === false ? (rosterNote(roster, { year, months: null }, language) ?? []) : [],
            ),
          ],
    nameOf: (key) => {
      if (key === undefined) return words.everybody;
      if (register) return groupLabel(register, trend.by ?? '', key, language, library);
      return categoryLabel(trend.by ?? '', key, language, library);
    },
    figure: (value, decimals = 1) => {
      if (value === null) return '–';
      if (as === 'count') return formatCount(value, language);
      return as === 'ratio' ? formatDecimal(value, language, 1) : formatShare(value, language, decimals);
    },
    moved: (difference) => {
      if (as === 'count') return formatDifference(difference, language);
      return as === 'ratio' ? ratio(difference) : words.points(formatPoints(difference, language));
    },
    movedOf: (figure, decimals) => {
      if (as !== 'ratio') return movedText(figure, words, language, decimals);
      return figure.difference === null ? '–' : ratio(figure.difference);
    },
  };
}
