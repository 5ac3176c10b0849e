import { useMemo } from 'react';
import { categoryLabel } from '../../../shared/analysis/category-label';
import { trendLines, type TrendFigure } from '../../../shared/analysis/change/trend-lines';
import type { Trend } from '../../../shared/contract/change';
import { formatDate } from '../../../shared/text/dates';
import { movedText } from '../../../shared/text/moved-text';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import type { FigureNote } from '../../components/explanation/figure-note';
import { filterText } from '../../state/filter';
import { useLibrary, useWording } from '../../state/library-context';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';

export interface TrendWords {
  readonly measure: string;
  /** Of the snapshots, the oldest first. */
  readonly dates: readonly string[];
  /** The name of each line, then its figure at each snapshot with the difference to the one before. */
  readonly lines: readonly {
    readonly name: string;
    readonly figures: readonly { readonly shown: string; readonly moved: string }[];
  }[];
  /** What a figure means, by the places of its line and of its snapshot; or its difference to the snapshot before. */
  readonly noteOf: (line: number, at: number, isDifference: boolean) => FigureNote | null;
}

/** The figures of a trend in words, for its table and the marks of its chart. */
export function useTrendWords(trend: Trend | null): TrendWords | null {
  const { change: words, breakdown } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const wording = useWording();
  const rosterName = useRosterName();
  const { filter } = useWindowStore().state;
  return useMemo(() => {
    if (trend === null) return null;
    const isCount = trend.measure === 'headcount';
    const indicator = library.indicators.find(({ id }) => id === trend.measure);
    const measure = isCount ? words.headcount : (indicator?.label[language] ?? trend.measure);
    const shown = ({ value, share, numerator, denominator }: TrendFigure): string =>
      isCount
        ? `${formatCount(value ?? 0, language)}${share === null ? '' : ` (${formatShare(share, language)})`}`
        : `${formatShare(value, language)} (${formatCount(numerator, language)}/${formatCount(denominator, language)})`;
    const dates = trend.points.map(({ date }) => formatDate(date, language));
    const asked = trendLines(trend);
    const lines = asked.map(({ key, figures }) => ({
      name: key === undefined ? words.everybody : categoryLabel(trend.by ?? '', key, language, library),
      figures: figures.map((figure) => ({ shown: shown(figure), moved: movedText(figure, words, language) })),
    }));
    const noteOf = (line: number, at: number, isDifference: boolean): FigureNote | null => {
      const { figures = [] } = asked[line] ?? {};
      const [now, then] = [figures[at], figures[at - 1]];
      const told = lines[line]?.figures[at];
      if (!now || !told) return null;
      const terms = breakdown.explained;
      const [before, date] = [dates[at - 1] ?? '', dates[at] ?? ''];
      const definition = indicator?.definition[language] ?? breakdown.headcountDefinition;
      const basis = indicator?.basis[language] ?? '';
      return {
        title: `${lines[line]?.name ?? ''}, ${isDifference ? `± ${before}` : date}`,
        figure: isDifference ? told.moved : told.shown,
        lines: [
          { term: terms.measure, text: `${measure}: ${definition}` },
          ...(isDifference && then ? [{ term: terms.formula, text: `${shown(now)} − ${shown(then)}` }] : []),
          { term: terms.asOf, text: isDifference ? `${before} – ${date}` : date },
          ...(basis === '' ? [] : [{ term: terms.basis, text: basis }]),
          { term: terms.filter, text: filterText(filter, wording) ?? breakdown.noFilter },
          { term: terms.source, text: [rosterName, trend.points[at]?.name].filter(Boolean).join(' · ') },
        ],
      };
    };
    return { measure, dates, lines, noteOf };
  }, [breakdown, filter, language, library, rosterName, trend, wording, words]);
}
