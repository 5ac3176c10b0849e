import { categoryLabel } from '../analysis/category-label';
import { trendLines, type TrendLine } from '../analysis/change/trend-lines';
import type { Trend } from '../contract/change';
import { changeMessages } from '../text/change-messages';
import { formatDate } from '../text/dates';
import { formatCount, formatShare } from '../text/numbers';
import type { ChartFrame, ChartTable } from './chart';
import { chartColours } from './colours';
import { mostSeries, seriesColours } from './series-colours';

/** What the charts of a trend have in common. */
export interface TrendSeries {
  readonly isCount: boolean;
  /** What is counted. */
  readonly measure: string;
  /** Of the snapshots, the oldest first. */
  readonly dates: readonly string[];
  /** Those that are drawn, each with its name and colour. */
  readonly drawn: readonly { readonly line: TrendLine; readonly name: string; readonly fill: string }[];
  readonly figure: (value: number | null) => string;
  readonly notes: readonly string[];
  /** Of all of them. */
  readonly table: ChartTable;
}

export function trendSeries(trend: Trend, frame: ChartFrame): TrendSeries {
  const { language, library } = frame;
  const words = changeMessages[language];
  const isCount = trend.measure === 'headcount';
  const all = trendLines(trend);
  const lines = all.slice(0, mostSeries);
  const dates = trend.points.map(({ date }) => formatDate(date, language));
  const nameOf = ({ key }: TrendLine): string =>
    key === undefined ? words.everybody : categoryLabel(trend.by ?? '', key, language, library);
  const figure = (value: number | null): string =>
    value === null ? '–' : isCount ? formatCount(value, language) : formatShare(value, language);
  const series = lines.map(({ key }) => ({ isMissing: key === null, isOthers: false }));
  const scale = seriesColours({ lines: series, dimensions: [] }, frame);
  const colours = chartColours(frame);
  const measure = isCount
    ? words.headcount
    : (library?.indicators.find(({ id }) => id === trend.measure)?.label[language] ?? trend.measure);
  const dropped = all.length - lines.length;
  return {
    ...{ isCount, measure, dates, figure },
    drawn: lines.map((line, which) => ({
      line,
      name: nameOf(line),
      fill: trend.by === null ? colours.main : (scale[which]?.outline ?? colours.main),
    })),
    notes: dropped > 0 ? [words.linesNotDrawn(formatCount(dropped, language))] : [],
    table: {
      head: [measure, ...dates],
      rows: all.map((line) => ({
        dimension: trend.by,
        value: line.key ?? null,
        cells: [nameOf(line), ...line.figures.map(({ value }) => figure(value))],
      })),
    },
  };
}
