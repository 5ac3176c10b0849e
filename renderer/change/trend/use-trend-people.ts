import { useMemo } from 'react';
import { trendLines } from '../../../shared/analysis/change/trend-lines';
import type { Condition } from '../../../shared/analysis/condition';
import type { Trend } from '../../../shared/contract/change';
import { useEngine } from '../../engine/engine-context';
import { toFailure } from '../../engine/use-query';
import { useLibrary } from '../../state/library-context';
import { showPeople } from '../../state/people-wanted';
import { useLanguage, useWindowStore } from '../../state/window-store';
import type { TrendWords } from './use-trend-words';

/**
 * Opens the people behind a figure, by the places of its line and of its snapshot, in the snapshot that it is of; of
 * an indicator those of its numerator. Null for a register: its figures count entries.
 */
export function useTrendPeople(
  trend: Trend | null,
  told: TrendWords | null,
): ((line: number, at: number) => void) | null {
  const engine = useEngine();
  const library = useLibrary();
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  return useMemo(() => {
    if (trend?.register !== null || told === null) return null;
    const open = async (line: number, at: number): Promise<void> => {
      const point = trend.points[at];
      const { key } = trendLines(trend)[line] ?? {};
      if (!point) return;
      const indicator = library.indicators.find(({ id }) => id === trend.measure);
      const counted: Condition[] = indicator ? [{ indicator: indicator.id }] : [];
      const inLine: Condition[] =
        trend.by === null || key === undefined
          ? []
          : [{ dimension: trend.by, in: [key === null ? key : (point.recorded?.[key] ?? key)] }];
      const title = [
        ...(trend.by === null ? [] : [told.lines[line]?.name]),
        indicator?.label[language],
        told.dates[at],
      ];
      try {
        const roster = await engine.request('snapshots.choose', { id: point.id });
        dispatch({ type: 'snapshot-chosen', roster });
        dispatch(showPeople({ all: [...inLine, ...counted] }, title.filter(Boolean).join(', ')));
      } catch (error) {
        dispatch({ type: 'failed', failure: toFailure(error) });
      }
    };
    return (line, at) => void open(line, at);
  }, [dispatch, engine, language, library, told, trend]);
}
