import type { Trend } from '../contract/change';
import { changeMessages } from '../text/change-messages';
import { tooltip } from './bar-layers';
import type { Chart, ChartFrame } from './chart';
import { chartColours } from './colours';
import { completeChart } from './complete-chart';
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
    frame,
    words.slopeTitle(measure.label, first, last),
    notes,
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
        label('start', 'right', -10),
        label('end', 'left', 10),
      ],
    },
    table,
  );
}

/**
 * Places for labels of these amounts, as near as may be, none nearer to another than `apart`, and all within bounds that
 * have room for them.
 */
export function spread(
  amounts: readonly number[],
  apart: number,
  [lowest, highest]: readonly [number, number],
): number[] {
  const order = amounts
    .map((amount, at) => ({ amount, at }))
    .sort((a, b) => a.amount - b.amount || b.at - a.at);
  // Labels that would touch stand together around the middle of their amounts.
  const groups: { members: number[]; sum: number }[] = [];
  const middle = ({ members, sum }: { members: number[]; sum: number }): number => sum / members.length;
  const half = ({ members }: { members: number[] }): number => ((members.length - 1) * apart) / 2;
  for (const { amount, at } of order) {
    groups.push({ members: [at], sum: amount });
    for (;;) {
      const [lower, upper] = [groups.at(-2), groups.at(-1)];
      if (!lower || !upper || middle(upper) - half(upper) - (middle(lower) + half(lower)) >= apart) break;
      groups.splice(-2, 2, { members: [...lower.members, ...upper.members], sum: lower.sum + upper.sum });
    }
  }
  const places = amounts.map(() => 0);
  let rank = 0;
  for (const group of groups)
    for (const [place, at] of group.members.entries()) {
      const wanted = middle(group) - half(group) + place * apart;
      const least = lowest + rank * apart;
      const most = highest - (amounts.length - 1 - rank) * apart;
      places[at] = Math.min(Math.max(wanted, least), most);
      rank += 1;
    }
  return places;
}
