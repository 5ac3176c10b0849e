import { trendLines, type TrendLine } from '../analysis/change/trend-lines';
import { hiddenSign } from '../analysis/disclosure/version-words';
import type { Trend } from '../contract/change';
import { changeMessages } from '../text/change-messages';
import { formatCount } from '../text/numbers';
import type { ChartFrame, ChartTable } from './chart';
import { chartColours } from './colours';
import { mostSeries, seriesColours } from './series-colours';
import { trendMeasure, type TrendMeasure } from './trend-measure';

/** What the charts of a trend have in common. */
export interface TrendSeries {
  readonly measure: TrendMeasure;
  /** Those that are drawn, each with its name and colour. */
  readonly drawn: readonly { readonly line: TrendLine; readonly name: string; readonly fill: string }[];
  readonly notes: readonly string[];
  /** Of all of them. */
  readonly table: ChartTable;
}

export function trendSeries(trend: Trend, frame: ChartFrame): TrendSeries {
  const { language, library } = frame;
  const words = changeMessages[language];
  const measure = trendMeasure(trend, language, library);
  const all = trendLines(trend);
  const lines = all.slice(0, mostSeries);
  const nameOf = ({ key }: TrendLine): string => measure.nameOf(key);
  const series = lines.map(({ key }) => ({ isMissing: key === null, isOthers: false }));
  const scale = seriesColours({ lines: series, dimensions: [] }, frame);
  const colours = chartColours(frame);
  const dropped = all.length - lines.length;
  return {
    measure,
    drawn: lines.map((line, which) => ({
      line,
      name: nameOf(line),
      fill: trend.by === null ? colours.main : (scale[which]?.outline ?? colours.main),
    })),
    notes: [...measure.notes, ...(dropped > 0 ? [words.linesNotDrawn(formatCount(dropped, language))] : [])],
    table: {
      head: [measure.label, ...measure.times],
      rows: all.map((line) => ({
        dimension: trend.by,
        value: line.key ?? null,
        cells: [
          nameOf(line),
          ...line.figures.map(({ value, isHidden }) =>
            isHidden === true ? hiddenSign : measure.figure(value),
          ),
        ],
      })),
    },
  };
}
