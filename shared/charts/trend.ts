import type { TrendFigure } from '../analysis/change/trend-lines';
import type { Trend } from '../contract/change';
import { changeMessages } from '../text/change-messages';
import type { Language } from '../text/language';
import { amountAxis } from './amount-axis';
import { tooltip } from './bar-layers';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { chartColours } from './colours';
import { completeChart } from './complete-chart';
import { leaderLines } from './leader-lines';
import { spread } from './spread-labels';
import { textWidth } from './text-width';
import { daysOf } from './trend-days';
import { trendSeries, type TrendSeries } from './trend-series';

const plotHeight = 260;
/** Of a name at the end of its line. */
const mostRoom = 260;
const rowHeight = 17;
/** About the height of the axis below, which a drawing that fits takes from its own. */
const footHeight = 40;
/** Before the first and after the last date, as parts of the room between two. */
const pointPadding = 0.3;
/** Of a figure beside the first point of its line. */
const figureRoom = 50;

/** A measure over the snapshots: one line of everybody, or one a category, its name at its end. */
export function trendChart(trend: Trend, frame: ChartFrame): Chart {
  const { language } = frame;
  const colours = chartColours(frame);
  const { measure, drawn, notes, table } = trendSeries(trend, frame);
  const { as, times: dates, figure } = measure;
  const isShare = as === 'share' || as === 'mean';
  const points = drawn.flatMap(({ line: { key, figures }, name, fill }, which) => {
    const last = figures.findLastIndex(({ value }) => value !== null);
    const runs = runsOf(figures);
    return figures.flatMap(({ value }, at) =>
      value === null
        ? []
        : [
            {
              ...{
                dimension: trend.by,
                value: key ?? null,
                tableRow: String(which),
                tableColumn: String(at),
              },
              ...{ date: dates[at], at, amount: value, which, fill, label: figure(value) },
              run: `${which} ${runs[at] ?? 0}`,
              end: at === last ? `${figure(value)}  ${trend.by === null ? '' : name}`.trim() : '',
              tip: `${name}, ${dates[at]}: ${figure(value)}`,
            },
          ],
    );
  });
  const longest = Math.max(isShare ? 0.01 : 1, ...points.map(({ amount }) => amount));
  const top = longest * 1.12;
  const height = Math.max(frame.height ?? plotHeight, drawn.length * rowHeight + footHeight);
  const apart = (rowHeight * top) / (height - footHeight);
  const y = amountAxis({
    title: isShare ? chartWords.share[language] : as === 'ratio' ? '' : capitalised(measure.counts),
    longest,
    end: top,
    format: isShare ? '.0%' : as === 'ratio' ? ',.1~f' : ',d',
    rows: 0,
  });
  const ends = points.filter(({ end }) => end !== '');
  const namesWidth = Math.max(...points.map(({ end }) => textWidth(end)), 20);
  /** Where the labels of points of one date stand. */
  const placesOf = (beside: typeof points): readonly number[] =>
    spread(
      beside.map(({ amount }) => amount),
      apart,
      [apart / 2, top],
    );
  const { away, towards } = leaderLines(
    dates.some((_, at) => {
      const beside = (at === 0 ? points : ends).filter((each) => each.at === at);
      return placesOf(beside).some((to, each) => Math.abs(to - (beside[each]?.amount ?? to)) > apart / 2);
    }),
  );
  const room = Math.min(mostRoom, 4 + away + namesWidth);
  const step = (frame.width - room) / (dates.length - 1 + 2 * pointPadding);
  const hasRoomBefore = dates.length > 1 && step * pointPadding > figureRoom + away;
  const values = points.map((point) => {
    const { at, end } = point;
    // Names at the ends, and figures before the first points, stand apart; above points only where nothing is near.
    const side = end !== '' ? 'end' : at === 0 && hasRoomBefore ? 'start' : 'above';
    const beside = (side === 'end' ? ends : points).filter((each) => each.at === at);
    if (side !== 'above') return { ...point, side, place: placesOf(beside)[beside.indexOf(point)] };
    const isNear = beside.some(
      (each) =>
        each !== point &&
        each.amount - point.amount < apart &&
        (each.amount > point.amount || each.which < point.which) &&
        each.amount >= point.amount,
    );
    return { ...point, side: isNear ? 'none' : side, place: point.amount };
  });
  const place = {
    x: {
      field: 'date',
      type: 'nominal',
      title: null,
      scale: { domain: dates, type: 'point', padding: pointPadding },
      axis: { labelAngle: 0, labelLimit: 0 },
    },
    y: { ...y, axis: { ...(y as { axis: object }).axis, grid: true, domain: false } },
    color: { field: 'fill', type: 'nominal', scale: null },
    // A line joins no two points between which there is one without a figure.
    detail: { field: 'run', type: 'nominal' },
  };
  const texts = (side: string, field: 'end' | 'label', mark: object) => ({
    transform: [{ filter: `datum.side === '${side}'` }],
    mark: { type: 'text', ...mark },
    encoding: {
      y: { ...place.y, field: 'place' },
      text: { field, type: 'nominal' },
      color: { value: colours.text },
    },
  });
  return completeChart(
    { ...frame, ...daysOf(trend) },
    measure.title,
    [...notes, ...brokenNotes(drawn, language)],
    {
      width: frame.width,
      height,
      padding: { right: room, left: 5, top: 5, bottom: 5 },
      autosize: { type: 'fit', contains: 'padding' },
      data: { values },
      encoding: place,
      layer: [
        { mark: { type: 'line', strokeWidth: 2 } },
        { mark: { type: 'point', filled: true, size: 60, opacity: 1 }, encoding: { tooltip } },
        ...towards(`datum.side === 'end'`, 1),
        ...towards(`datum.side === 'start'`, -1),
        texts('end', 'end', { align: 'left', dx: away, fontSize: 12, clip: false, limit: mostRoom }),
        texts('start', 'label', { align: 'right', dx: -away, fontSize: 11 }),
        texts('above', 'label', { dy: -12, fontSize: 11 }),
      ],
    },
    table,
  );
}

/** By place, the number of the run of figures without a gap that each belongs to. */
function runsOf(figures: readonly TrendFigure[]): readonly number[] {
  let run = 0;
  return figures.map(({ value }, at) => {
    if (value === null && figures[at - 1]?.value != null) run += 1;
    return run;
  });
}

/** Says why lines are broken, or have no point at a time: what is not told, and what is not known. */
function brokenNotes(drawn: TrendSeries['drawn'], language: Language): string[] {
  const words = changeMessages[language];
  const figures = drawn.flatMap(({ line }) => line.figures);
  const isUnknown = drawn.some(({ line }) =>
    line.figures.some(({ value, isHidden }, at) => {
      const isWithin = [line.figures.slice(0, at), line.figures.slice(at + 1)].every((side) =>
        side.some((each) => each.value !== null),
      );
      return value === null && isHidden !== true && isWithin;
    }),
  );
  return [
    ...(figures.some(({ isHidden }) => isHidden === true) ? [words.brokenWhereHidden] : []),
    ...(isUnknown ? [words.brokenWhereUnknown] : []),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
