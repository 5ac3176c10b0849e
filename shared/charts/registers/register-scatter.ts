import { findIn } from '../../analysis/library';
import { indicators } from '../../analysis/indicators';
import type { RegisterChart } from '../../registers/register-chart';
import { resultText } from '../../registers/result-text';
import type { Text } from '../../text/language';
import { formatCount, formatShare } from '../../text/numbers';
import { tooltip } from '../bar-layers';
import type { Chart, ChartFrame } from '../chart';
import { chartColours } from '../colours';
import { completeChart } from '../complete-chart';
import { textWidth } from '../text-width';
import { namePlaces, placeNames, type Dot, type NamePlace } from './place-names';
import { amountTitle, axisFormat, seriesOf, type RegisterData } from './register-frame';

const usualHeight = 300;
/** About what titles and axes take of a drawing that fits. */
const besidePlot = { width: 75, height: 120 };
/** Units at the edges have their names beside them, where there is room; the others on asking. */
const mostNames = 12;
const nameSize = 11;

/** One mark a unit: an indicator of the roster from left to right, one of the register upwards. */
export function registerScatter(
  chart: Extract<RegisterChart, { kind: 'scatter' }>,
  data: RegisterData,
  frame: ChartFrame,
): Chart {
  const { language } = frame;
  const colours = chartColours(frame);
  const series = seriesOf(data, 'unit', chart.y);
  const measured = findIn(indicators, chart.x)?.label[language] ?? chart.x;
  const shares = new Map((data.board.rosterShares[chart.x] ?? []).map(({ unit, share }) => [unit, share]));
  const points = (series?.results ?? []).flatMap((result) => {
    const share = shares.get(result.group) ?? null;
    if (share === null || result.value === null || result.group === null) return [];
    const { figure, counts } = resultText(data.register, result, language);
    return [
      {
        ...{ dimension: 'unit', value: result.group, unit: result.group, share, amount: result.value },
        ...{ x: formatShare(share, language), figure },
        tip: `${result.group}: ${figure} (${counts}); ${measured} ${formatShare(share, language)}`,
      },
    ];
  });
  const byAmount = [...points].sort((a, b) => b.amount - a.amount);
  const height = frame.height ?? usualHeight;
  const isShare = series?.indicator.as === 'share';
  const amounts = points.map(({ amount }) => amount);
  const across = endsOf(
    points.map(({ share }) => share),
    0.04,
    1,
  );
  const upwards = isShare ? endsOf(amounts, 0.01, 1) : endsOf(amounts, Math.max(...amounts) * 0.05);
  const x = {
    ...{ field: 'share', type: 'quantitative', title: measured },
    scale: { domain: across, nice: false, zero: false },
    axis: { format: '.0%', tickCount: 6, tickMinStep: 0.01 },
  };
  const y = {
    ...{ field: 'amount', type: 'quantitative' },
    title: series ? amountTitle(series.indicator, frame) : '',
    scale: { domain: upwards, nice: false, zero: false },
    axis: {
      format: series ? axisFormat(series.indicator) : ',d',
      tickCount: 6,
      tickMinStep: isShare ? 0.01 : 0.1,
    },
  };
  const room = [frame.width - besidePlot.width, height - besidePlot.height] as const;
  const names = namesOf(byAmount, across, upwards, room);
  const drawing = {
    width: frame.width,
    height,
    autosize: { type: 'fit', contains: 'padding' },
    encoding: { x, y, tooltip },
    layer: [
      {
        data: { values: points },
        mark: {
          type: 'point',
          filled: true,
          size: 60,
          opacity: 0.75,
          cursor: 'pointer',
          color: colours.main,
        },
      },
      ...names.map(({ place, values }) => ({
        data: { values },
        mark: { type: 'text', ...place, fontSize: nameSize },
        encoding: { text: { field: 'unit', type: 'nominal' } },
      })),
    ],
  };
  const units = new Set(
    [...shares.keys(), ...(series?.results ?? []).map(({ group }) => group)].filter((unit) => unit !== null),
  );
  const notes = [
    { vi: 'Mỗi chấm là một đơn vị', en: 'One mark a unit' },
    ...axisNote(across[0] > 0, upwards[0] > 0),
    ...leftOutNote(units.size - points.length),
  ];
  return completeChart(
    frame,
    chart.title[language],
    [notes.map((note) => note[language]).join('; ')],
    drawing,
    {
      head: [language === 'vi' ? 'Đơn vị' : 'Unit', measured, series?.indicator.label[language] ?? ''],
      rows: byAmount.map(({ dimension, value, unit, x: share, figure }) => ({
        dimension,
        value,
        cells: [unit, share, figure],
      })),
    },
  );
}

function axisNote(isAcross: boolean, isUpwards: boolean): Text[] {
  if (isAcross && isUpwards)
    return [{ vi: 'các trục không bắt đầu từ 0', en: 'the axes do not begin at zero' }];
  if (isAcross)
    return [{ vi: 'trục ngang không bắt đầu từ 0', en: 'the horizontal axis does not begin at zero' }];
  if (isUpwards)
    return [{ vi: 'trục đứng không bắt đầu từ 0', en: 'the vertical axis does not begin at zero' }];
  return [];
}

/** Units of which one of the two figures is not known. */
function leftOutNote(units: number): Text[] {
  if (units === 0) return [];
  const en = `${formatCount(units, 'en')} ${units === 1 ? 'unit lacks' : 'units lack'} a figure and ${units === 1 ? 'is' : 'are'} not drawn`;
  return [{ vi: `${formatCount(units, 'vi')} đơn vị chưa đủ số liệu, không vẽ`, en }];
}

interface Point {
  readonly unit: string;
  readonly share: number;
  readonly amount: number;
}

type Ends = readonly [lowest: number, highest: number];

/** Room around the marks; one of few is no reason for an axis of hardly anything. */
function endsOf(amounts: readonly number[], least: number, most = Infinity): Ends {
  if (amounts.length === 0) return [0, 1];
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const margin = Math.max((highest - lowest) * 0.08, least);
  return [Math.max(0, lowest - margin), Math.min(most, highest + margin)];
}

/** Names of the units at the edges that have room, by where they stand. */
function namesOf(
  byAmount: readonly Point[],
  across: Ends,
  upwards: Ends,
  room: readonly [number, number],
): { readonly place: NamePlace; readonly values: readonly Point[] }[] {
  const dotOf = ({ unit, share, amount }: Point): Dot => ({
    x: room[0] * ((share - across[0]) / (across[1] - across[0])),
    y: room[1] * (1 - (amount - upwards[0]) / (upwards[1] - upwards[0])),
    nameWidth: textWidth(unit, nameSize),
  });
  const byShare = [...byAmount].sort((a, b) => b.share - a.share);
  const edges = Array.from({ length: byAmount.length }, (_, at) =>
    [byAmount[at], byAmount.at(-1 - at), byShare[at], byShare.at(-1 - at)].filter(
      (each) => each !== undefined,
    ),
  );
  const wanted = [...new Set(edges.flat())].slice(0, mostNames);
  const places = placeNames(byAmount.map(dotOf), wanted.map(dotOf), room);
  return namePlaces.map((place) => ({ place, values: wanted.filter((_, at) => places[at] === place) }));
}
