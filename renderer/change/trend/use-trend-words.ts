import { useMemo } from 'react';
import { isMoveHidden, trendLines, type TrendFigure } from '../../../shared/analysis/change/trend-lines';
import { noStandardNotes } from '../../../shared/analysis/valid-standard';
import { trendNote } from '../../../shared/analysis/disclosure/public-trend';
import { hiddenSign } from '../../../shared/analysis/disclosure/version-words';
import { trendMeasure } from '../../../shared/charts/trend-measure';
import type { Trend } from '../../../shared/contract/change';
import { rosterNote } from '../../../shared/registers/roster-note';
import type { Language } from '../../../shared/text/language';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import type { FigureNote } from '../../components/explanation/figure-note';
import { filterText } from '../../state/filter';
import { useLibrary, useWording } from '../../state/library-context';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';

export interface TrendWords {
  readonly measure: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** Says which version it is. */
  readonly note: string;
  /** Of the snapshots, or years of a register, the oldest first. */
  readonly dates: readonly string[];
  /** The name of each line, then its figure at each snapshot with the difference to the one before. */
  readonly lines: readonly {
    readonly name: string;
    readonly figures: readonly {
      readonly shown: string;
      readonly moved: string;
      /** Whom it counts: of an indicator those of its numerator. */
      readonly counted: number;
    }[];
  }[];
  /** What a figure means, by the places of its line and of its snapshot; or its difference to the snapshot before. */
  readonly noteOf: (line: number, at: number, isDifference: boolean) => FigureNote | null;
}

/** The figures of a trend in words, for its table and the marks of its chart. */
export function useTrendWords(trend: Trend | null, publicFrom: number | null): TrendWords | null {
  const { breakdown } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const wording = useWording();
  const rosterName = useRosterName();
  const { filter } = useWindowStore().state;
  return useMemo(() => {
    if (trend === null) return null;
    const told = trendMeasure(trend, language, library);
    const { label: measure, times: dates, title, notes, as, figure: written } = told;
    const note = trendNote(trend, publicFrom, { library, language });
    const shown = ({ value, share, numerator, denominator, isHidden }: TrendFigure): string => {
      if (isHidden === true) return hiddenSign;
      if (as === 'count')
        return `${written(value)}${share === null ? '' : ` (${formatShare(share, language)})`}`;
      if (as === 'mean') return written(value);
      return `${written(value)} (${formatCount(numerator, language)}/${formatCount(denominator, language)})`;
    };
    const asked = trendLines(trend);
    const lines = asked.map(({ key, figures }) => ({
      name: told.nameOf(key),
      figures: figures.map((figure, at) => ({
        shown: shown(figure),
        moved: isMoveHidden(figures, at) ? hiddenSign : told.movedOf(figure),
        counted: as === 'count' ? figure.people : figure.numerator,
      })),
    }));
    /** That nobody is judged at a snapshot, as no standard is in force. */
    const noStandard = (at: number): string[] => {
      const point = trend.register === null ? trend.points[at] : undefined;
      return point ? noStandardNotes(library.standards, trend.measure, [point.asOf], language) : [];
    };
    const noteOf = (line: number, at: number, isDifference: boolean): FigureNote | null => {
      const { figures = [] } = asked[line] ?? {};
      const [now, then] = [figures[at], figures[at - 1]];
      const cell = lines[line]?.figures[at];
      if (!now || !cell) return null;
      const isHidden = isDifference ? isMoveHidden(figures, at) : now.isHidden === true;
      const terms = breakdown.explained;
      const [before, date] = [dates[at - 1] ?? '', dates[at] ?? ''];
      const definition = told.definition?.[language] ?? breakdown.headcountDefinition;
      const basis = told.basis?.[language] ?? '';
      return {
        title: `${lines[line]?.name ?? ''}, ${isDifference ? `± ${before}` : date}`,
        figure: isDifference ? cell.moved : cell.shown,
        lines: [
          { term: terms.measure, text: `${measure}: ${definition}` },
          ...(isHidden ? [{ term: terms.hidden, text: note }] : []),
          ...(isDifference && then && !isHidden
            ? [{ term: terms.formula, text: `${shown(now)} − ${shown(then)}` }]
            : []),
          ...noStandard(at).map((text) => ({ term: terms.standard, text })),
          { term: terms.asOf, text: isDifference ? `${before} – ${date}` : date },
          ...(basis === '' ? [] : [{ term: terms.basis, text: basis }]),
          { term: terms.filter, text: filterText(filter, wording) ?? breakdown.noFilter },
          {
            term: terms.source,
            text: [rosterName, sourceOf(trend, at, language)].filter(Boolean).join(' · '),
          },
        ],
      };
    };
    return { measure, title, notes, note, dates, lines, noteOf };
  }, [breakdown, filter, language, library, publicFrom, rosterName, trend, wording]);
}

/** The snapshot by its name, or the roster that a year of a register is held against. */
function sourceOf(trend: Trend, at: number, language: Language): string | undefined {
  if (trend.register === null) return trend.points[at]?.name;
  const point = trend.points[at];
  return point && (rosterNote(point.roster, { year: point.year, months: null }, language) ?? undefined);
}
