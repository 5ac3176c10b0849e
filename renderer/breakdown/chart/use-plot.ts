import { useCallback, useMemo } from 'react';
import type { Chart, ChartFrame } from '../../../shared/charts/chart';
import type { ChartKind, ChartKindId } from '../../../shared/charts/chart-kind';
import { chosenKind, drawPlot } from '../../../shared/charts/chart-kinds';
import { plotTable, type Plot } from '../../../shared/charts/plot';
import { useLibrary } from '../../state/library-context';
import { useLanguage } from '../../state/window-store';
import type { ShownBreakdown } from '../use-breakdown';

/** A table as charts see it. A picture always says which version it is; on the page only the public one does. */
export interface ShownPlot {
  readonly plot: Plot;
  readonly kind: ChartKind;
  readonly draw: (frame: ChartFrame) => Chart;
  readonly drawPicture: (frame: ChartFrame) => Chart;
}

export function usePlot(
  { breakdown, model, view, note, publicFrom }: ShownBreakdown,
  wanted: ChartKindId | null,
): ShownPlot {
  const library = useLibrary();
  const language = useLanguage();
  const plot = useMemo(
    () => plotTable({ breakdown, model, percentOf: view.percentOf, library, language }),
    [breakdown, language, library, model, view.percentOf],
  );
  const marked = useMemo(() => ({ ...plot, notes: [...plot.notes, note] }), [note, plot]);
  const drawPicture = useCallback((frame: ChartFrame) => drawPlot(marked, wanted, frame), [marked, wanted]);
  const drawPlain = useCallback((frame: ChartFrame) => drawPlot(plot, wanted, frame), [plot, wanted]);
  return {
    ...{ plot, drawPicture, kind: chosenKind(plot, wanted) },
    draw: publicFrom === null ? drawPlain : drawPicture,
  };
}
