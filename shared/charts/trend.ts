import { categoryLabel } from '../analysis/category-label';
import { trendLines } from '../analysis/change/trend-lines';
import type { Trend } from '../contract/change';
import { changeMessages } from '../text/change-messages';
import { formatDate } from '../text/dates';
import { formatCount, formatShare } from '../text/numbers';
import { amountAxis } from './amount-axis';
import { tooltip } from './bar-layers';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { chartColours } from './colours';
import { completeChart } from './complete-chart';
import { mostSeries, seriesColours } from './series-colours';
import { textWidth } from './text-width';

const plotHeight = 260;
const labelRoom = 200;

/** A measure over the snapshots: one line of everybody, or one a category, its name at its end. */
export function trendChart(trend: Trend, frame: ChartFrame): Chart {
  const { language, library } = frame;
  const words = changeMessages[language];
  const colours = chartColours(frame);
  const isCount = trend.measure === 'headcount';
  const all = trendLines(trend);
  const lines = all.slice(0, mostSeries);
  const dates = trend.points.map(({ date }) => formatDate(date, language));
  const nameOf = (key: string | null | undefined): string =>
    key === undefined ? words.everybody : categoryLabel(trend.by ?? '', key, language, library);
  const figure = (value: number | null): string =>
    value === null ? '–' : isCount ? formatCount(value, language) : formatShare(value, language);
  const series = lines.map(({ key }) => ({ isMissing: key === null, isOthers: false }));
  const scale = seriesColours({ lines: series, dimensions: [] }, frame);
  const values = lines.flatMap(({ key, figures }, which) =>
    figures.flatMap(({ value }, at) =>
      value === null
        ? []
        : [
            {
              dimension: trend.by,
              value: key ?? null,
              date: dates[at],
              amount: value,
              name: nameOf(key),
              which,
              fill: trend.by === null ? colours.main : (scale[which]?.outline ?? colours.main),
              label: figure(value),
              end:
                at === figures.length - 1
                  ? `${figure(value)}  ${trend.by === null ? '' : nameOf(key)}`.trim()
                  : '',
              tip: `${nameOf(key)}, ${dates[at]}: ${figure(value)}`,
            },
          ],
    ),
  );
  const longest = Math.max(isCount ? 1 : 0.01, ...values.map(({ amount }) => amount));
  const measureLabel = isCount
    ? words.headcount
    : (library?.indicators.find(({ id }) => id === trend.measure)?.label[language] ?? trend.measure);
  const y = amountAxis({
    title: isCount ? chartWords.people[language] : chartWords.share[language],
    longest,
    end: longest * 1.12,
    format: isCount ? ',d' : '.0%',
    rows: 0,
  });
  const room = Math.min(labelRoom, 12 + Math.max(...values.map(({ end }) => textWidth(end)), 20));
  const place = {
    x: {
      field: 'date',
      type: 'nominal',
      title: null,
      scale: { domain: dates, type: 'point', padding: 0.3 },
      axis: { labelAngle: 0, labelLimit: 0 },
    },
    y: { ...y, axis: { ...(y as { axis: object }).axis, grid: true, domain: false } },
    color: { field: 'fill', type: 'nominal', scale: null },
    detail: { field: 'which', type: 'nominal' },
  };
  const table = {
    head: [measureLabel, ...dates],
    rows: all.map(({ key, figures }) => ({
      dimension: trend.by,
      value: key ?? null,
      cells: [nameOf(key), ...figures.map(({ value }) => figure(value))],
    })),
  };
  const dropped = all.length - lines.length;
  const notes = dropped > 0 ? [words.linesNotDrawn(formatCount(dropped, language))] : [];
  return completeChart(
    frame,
    words.trendTitle(measureLabel),
    notes,
    {
      width: frame.width,
      height: frame.height ?? plotHeight,
      padding: { right: room, left: 5, top: 5, bottom: 5 },
      autosize: { type: 'fit', contains: 'padding' },
      data: { values },
      encoding: place,
      layer: [
        { mark: { type: 'line', strokeWidth: 2 } },
        { mark: { type: 'point', filled: true, size: 60, opacity: 1 }, encoding: { tooltip } },
        {
          transform: [{ filter: "datum.end !== ''" }],
          mark: { type: 'text', align: 'left', dx: 8, fontSize: 12, clip: false },
          encoding: { text: { field: 'end', type: 'nominal' }, color: { value: colours.text } },
        },
        {
          transform: [{ filter: "datum.end === ''" }],
          mark: { type: 'text', dy: -12, fontSize: 11 },
          encoding: { text: { field: 'label', type: 'nominal' }, color: { value: colours.text } },
        },
      ],
    },
    table,
  );
}
