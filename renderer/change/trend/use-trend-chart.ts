import { useMemo } from 'react';
import { trendNote } from '../../../shared/analysis/disclosure/public-trend';
import type { Chart, ChartFrame } from '../../../shared/charts/chart';
import { slopeChart } from '../../../shared/charts/slope';
import { trendChart } from '../../../shared/charts/trend';
import type { Trend } from '../../../shared/contract/change';
import type { RequestInput } from '../../../shared/contract/requests';
import type { PublishedChart } from '../../components/publish/published-chart';
import { useEngine } from '../../engine/engine-context';
import { useLibrary } from '../../state/library-context';

interface TrendChartInput {
  readonly frame: ChartFrame;
  /** The question, whatever the version. */
  readonly asked: Omit<RequestInput<'trend'>, 'publicFrom'>;
  /** The version that is shown. */
  readonly publicFrom: number | null;
  readonly isPublishable: boolean;
  readonly isSlope: boolean;
}

/** A trend as it is drawn on the page, and as it is saved and copied in either version; null: not known yet. */
export function useTrendChart(
  trend: Trend | null,
  { frame, asked, publicFrom, isPublishable, isSlope }: TrendChartInput,
): { readonly draw: ((frame: ChartFrame) => Chart) | null; readonly published: PublishedChart | null } {
  const engine = useEngine();
  const library = useLibrary();
  const draw = useMemo(() => trend && drawOf(trend, isSlope), [isSlope, trend]);
  const published = useMemo((): PublishedChart | null => {
    if (trend === null) return null;
    return {
      ...{ frame, publicFrom, isPublishable },
      inVersion: async (threshold) => {
        const told =
          threshold === publicFrom
            ? trend
            : await engine.request('trend', { ...asked, publicFrom: threshold });
        return {
          draw: drawOf(told, isSlope),
          note: trendNote(told, threshold, { library, language: frame.language }),
          isTotalHidden: told.register === null && told.points.some(({ untold }) => untold?.isWhole === true),
        };
      },
    };
  }, [asked, engine, frame, isPublishable, isSlope, library, publicFrom, trend]);
  return { draw, published };
}

function drawOf(trend: Trend, isSlope: boolean): (frame: ChartFrame) => Chart {
  return (to) => (isSlope && trend.points.length > 1 ? slopeChart(trend, to) : trendChart(trend, to));
}
