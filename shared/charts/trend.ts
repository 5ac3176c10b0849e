import type { Trend } from '../contract/change';
import { amountAxis } from './amount-axis';
import { tooltip } from './bar-layers';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { chartColours } from './colours';
import { completeChart } from './complete-chart';
import { textWidth } from './text-width';
import { trendSeries } from './trend-series';

const plotHeight = 260;
const labelRoom = 200;

/** A measure over the snapshots: one line of everybody, or one a category, its name at its end. */
export function trendChart(trend: Trend, frame: ChartFrame): Chart {
  const { language } = frame;
  const colours = chartColours(frame);
  const { measure, drawn, notes, table } = trendSeries(trend, frame);
  const { as, times: dates, figure } = measure;
  const isShare = as === 'share' || as === 'mean';
  const values = drawn.flatMap(({ line: { key, figures }, name, fill }, which) =>
    figures.flatMap(({ value }, at) =>
      value === null
        ? []
        : [
            {
              ...{
                dimension: trend.by,
                value: key ?? null,
                tableRow: String(which),
                tableColumn: String(at),
                date: dates[at],
                amount: value,
                name,
                which,
                fill,
              },
              label: figure(value),
              end:
                at === figures.length - 1 ? `${figure(value)}  ${trend.by === null ? '' : name}`.trim() : '',
              tip: `${name}, ${dates[at]}: ${figure(value)}`,
            },
          ],
    ),
  );
  const longest = Math.max(isShare ? 0.01 : 1, ...values.map(({ amount }) => amount));
  const y = amountAxis({
    title: isShare ? chartWords.share[language] : as === 'ratio' ? '' : capitalised(measure.counts),
    longest,
    end: longest * 1.12,
    format: isShare ? '.0%' : as === 'ratio' ? ',.1f' : ',d',
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
  return completeChart(
    frame,
    measure.title,
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
