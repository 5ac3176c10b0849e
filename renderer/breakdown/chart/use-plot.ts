import { useCallback, useMemo } from 'react';
import { versionTable } from '../../../shared/analysis/disclosure/version-table';
import type { Chart, ChartFrame } from '../../../shared/charts/chart';
import type { ChartKind, ChartKindId } from '../../../shared/charts/chart-kind';
import { chosenKind, drawPlot } from '../../../shared/charts/chart-kinds';
import { plotTable, type Plot } from '../../../shared/charts/plot';
import type { PublishedChart } from '../../components/publish/published-chart';
import { useEngine } from '../../engine/engine-context';
import { filterCondition } from '../../state/filter';
import { useLibrary } from '../../state/library-context';
import { useLanguage } from '../../state/window-store';
import type { ShownBreakdown } from '../use-breakdown';

/** A table as charts see it. On the page only the public version says that it is one. */
export interface ShownPlot {
  readonly plot: Plot;
  readonly kind: ChartKind;
  readonly draw: (frame: ChartFrame) => Chart;
  /** As it is saved and copied, in either version. */
  readonly published: PublishedChart;
}

export function usePlot(
  { breakdown, model, view, note, publicFrom, hidden, filter }: ShownBreakdown,
  wanted: ChartKindId | null,
  frame: ChartFrame,
): ShownPlot {
  const library = useLibrary();
  const language = useLanguage();
  const plot = useMemo(
    () => plotTable({ breakdown, model, percentOf: view.percentOf, library, language }),
    [breakdown, language, library, model, view.percentOf],
  );
  const marked = useMemo(() => ({ ...plot, notes: [...plot.notes, note] }), [note, plot]);
  const drawMarked = useCallback((to: ChartFrame) => drawPlot(marked, wanted, to), [marked, wanted]);
  const drawPlain = useCallback((to: ChartFrame) => drawPlot(plot, wanted, to), [plot, wanted]);
  const engine = useEngine();
  /** In another version than the page shows. */
  const hiddenFor = useCallback(
    async (from: number | null) => {
      const people = filterCondition(filter);
      if (from === null) return undefined;
      const { asOf, measure } = breakdown;
      const [rows, columns] = [breakdown.rows, breakdown.columns].map((side) => side.map(({ id }) => id));
      const table = { measure, rows: rows ?? [], columns: columns ?? [], view, who: null };
      const asked = { asOf, filter: people, threshold: from, tables: [table] };
      return (await engine.request('breakdown.hidden', asked))[0];
    },
    [breakdown, engine, filter, view],
  );
  const published = useMemo(
    (): PublishedChart => ({
      ...{ frame, publicFrom, isPublishable: true },
      inVersion: async (from) => {
        const known = from === publicFrom ? hidden : await hiddenFor(from);
        const version = versionTable(breakdown, view, { library, language }, from, known);
        const leaving = plotTable({ ...version, breakdown, percentOf: view.percentOf, library, language });
        return { ...version, draw: (to) => drawPlot(leaving, wanted, to) };
      },
    }),
    [breakdown, frame, hidden, hiddenFor, language, library, publicFrom, view, wanted],
  );
  return {
    ...{ plot, published, kind: chosenKind(plot, wanted) },
    draw: publicFrom === null ? drawPlain : drawMarked,
  };
}
