import { useMemo } from 'react';
import type { Chart, ChartFrame, ChartSpec } from '../../../shared/charts/chart';
import type { MarkActions } from '../../components/use-marks';
import { MarkedChart } from '../../components/vega-chart';

const smallestWidth = 280;
const smallestHeight = 160;
/** A chart grows with its place, but three bars do not become three walls. */
const mostStretch = 1.6;
/** Rows stand a little closer before a place scrolls and the axis below them is out of sight. */
const mostSqueeze = 0.82;
/** The bar of the scrolling place. */
const scrollBar = 16;

interface ChartViewProps {
  readonly draw: (frame: ChartFrame) => Chart;
  readonly frame: ChartFrame;
  /** The place that it stands in, in pixels. */
  readonly width: number;
  readonly height: number;
  /** As large as the place, rather than as high as its rows need. */
  readonly fitsItsPlace: boolean;
  readonly marks: MarkActions;
}

/** A chart of a table as wide as its place; the heading outside it says its title. */
export function ChartView({ draw, frame, width, height, fitsItsPlace, marks }: ChartViewProps) {
  const sized = useMemo(
    () => ({ ...frame, width: Math.max(width - scrollBar, smallestWidth) }),
    [frame, width],
  );
  const natural = useMemo(() => draw(sized), [draw, sized]);
  const naturalHeight = heightOf(natural.spec);
  const place = height - scrollBar;
  const wanted = fitsItsPlace
    ? Math.max(place, smallestHeight)
    : Math.min(place, naturalHeight * mostStretch);
  const isNatural = !fitsItsPlace && wanted <= naturalHeight * mostSqueeze;
  const chart = useMemo(
    () => (isNatural ? natural : draw({ ...sized, height: wanted })),
    [draw, isNatural, natural, sized, wanted],
  );
  const spec = useMemo(() => withoutTitle(chart.spec), [chart]);
  if (width === 0) return null;
  return <MarkedChart spec={spec} label={`${chart.title}. ${chart.subtitle.join('. ')}`} actions={marks} />;
}

function heightOf(spec: ChartSpec): number {
  return 'height' in spec && typeof spec.height === 'number' ? spec.height : 0;
}

function withoutTitle(spec: ChartSpec): ChartSpec {
  const { title: _title, ...rest } = spec;
  return rest;
}
