import type { Trend } from '../contract/change';
import { changeMessages } from '../text/change-messages';
import { formatCount } from '../text/numbers';
import { tooltip } from './bar-layers';
import type { Chart, ChartFrame } from './chart';
import { chartColours } from './colours';
import { completeChart } from './complete-chart';
import { leaderLines } from './leader-lines';
import { spread } from './spread-labels';
import { daysOf } from './trend-days';
import { trendSeries } from './trend-series';

const plotHeight = 280;
const rowHeight = 17;
/** About the height of titles and heads, which a drawing that fits takes from its own. */
const headHeight = 90;
/** Of a name at either side. */
const mostRoom = 260;
/** A measure at the first and the last snapshot, one line a category: what rose and what fell, and by how much. */
export function slopeChart(trend: Trend, frame: ChartFrame): Chart {
  const { language } = frame;
  const words = changeMessages[language];
  const colours = chartColours(frame);
  const { measure, drawn, notes, table } = trendSeries(trend, frame);
  const { times: dates, figure } = measure;
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const slopes = drawn.flatMap(({ line, name, fill }, which) => {
    const [from, to] = [line.figures[0]?.value ?? null, line.figures.at(-1)?.value ?? null];
    if (from === null || to === null) return [];
    const moved = measure.moved(to - from);
    const tip = `${name}: ${figure(from)} → ${figure(to)} (${moved})`;
    return [{ key: line.key ?? null, name, fill, which, from, to, moved, tip }];
  });
  const without = drawn.length - slopes.length;
  const amounts = slopes.flatMap(({ from, to }) => [from, to]);
  const [least, most] = amounts.length === 0 ? [0, 1] : [Math.min(...amounts), Math.max(...amounts)];
  const height = Math.max(frame.height ?? plotHeight, slopes.length * rowHeight + headHeight);
  const span = most - least || Math.abs(most) || 1;
  const domain = [least - span * 0.05, most + span * 0.05] as const;
  const apart = (rowHeight * (domain[1] - domain[0])) / (height - headHeight);
  const places = {
    from: spread(
      slopes.map(({ from }) => from),
      apart,
      domain,
    ),
    to: spread(
      slopes.map(({ to }) => to),
      apart,
      domain,
    ),
  };
  const isMoved = slopes.some(({ from, to }, at) => from !== places.from[at] || to !== places.to[at]);
  const { away, towards } = leaderLines(isMoved);
  const nameOf = (name: string): string => (trend.by === null ? '' : name);
  const labels = slopes.map(({ name, from, to, moved }) => ({
    from: [nameOf(name), figure(from)].filter((part) => part !== '').join('  '),
    to: `${figure(to)}  (${moved})  ${nameOf(name)}`.trim(),
  }));
  const values = slopes.flatMap((slope, at) =>
    (['from', 'to'] as const).map((side) => ({
      ...{ dimension: trend.by, value: slope.key, which: slope.which, fill: slope.fill, tip: slope.tip },
      ...{ tableRow: String(slope.which), tableColumn: String(side === 'from' ? 0 : dates.length - 1) },
      date: side === 'from' ? first : last,
      amount: slope[side],
      place: places[side][at] ?? slope[side],
      start: side === 'from' ? labels[at]?.from : '',
      end: side === 'to' ? labels[at]?.to : '',
    })),
  );
  const scale = { domain, zero: false, nice: false };
  const label = (field: 'start' | 'end', align: 'left' | 'right', dx: number) => ({
    transform: [{ filter: `datum.${field} !== ''` }],
    mark: { type: 'text', align, dx, fontSize: 12, clip: false, limit: mostRoom },
    encoding: {
      y: { field: 'place', type: 'quantitative', scale },
      text: { field, type: 'nominal' },
      color: { value: colours.text },
    },
  });
  return completeChart(
    { ...frame, ...daysOf(trend) },
    words.slopeTitle(measure.label, first, last),
    [...notes, ...(without > 0 ? [words.slopesWithout(formatCount(without, language))] : [])],
    {
      width: frame.width,
      height,
      padding: 5,
      autosize: { type: 'fit', contains: 'padding' },
      data: { values },
      encoding: {
        x: {
          ...{ field: 'date', type: 'nominal', title: null },
          scale: { domain: [first, last], type: 'point', padding: 0 },
          axis: { labelAngle: 0, labelLimit: 0, grid: true, domain: false, orient: 'top' },
        },
        y: { field: 'amount', type: 'quantitative', scale, axis: null },
        color: { field: 'fill', type: 'nominal', scale: null },
        detail: { field: 'which', type: 'nominal' },
      },
      layer: [
        { mark: { type: 'line', strokeWidth: 2 } },
        { mark: { type: 'point', filled: true, size: 60, opacity: 1 }, encoding: { tooltip } },
        ...towards(`datum.start !== ''`, -1),
        ...towards(`datum.end !== ''`, 1),
        label('start', 'right', -away),
        label('end', 'left', away),
      ],
    },
    table,
  );
}
