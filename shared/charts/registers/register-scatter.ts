import { findIn } from '../../analysis/library';
import { indicators } from '../../analysis/indicators';
import type { RegisterChart } from '../../registers/register-chart';
import { resultText } from '../../registers/result-text';
import { formatShare } from '../../text/numbers';
import { tooltip } from '../bar-layers';
import type { Chart, ChartFrame } from '../chart';
import { chartColours } from '../colours';
import { completeChart } from '../complete-chart';
import { amountTitle, axisFormat, seriesOf, type RegisterData } from './register-frame';

const height = 300;
/** Units at the edges have their names beside them; the others on asking. */
const mostNames = 8;

/** One mark a unit: an indicator of the roster from left to right, one of the register upwards. */
export function registerScatter(
  chart: Extract<RegisterChart, { kind: 'scatter' }>,
  data: RegisterData,
  frame: ChartFrame,
): Chart {
  const { language } = frame;
  const colours = chartColours(frame);
  const series = seriesOf(data, 'unit', chart.y);
  const across = findIn(indicators, chart.x)?.label[language] ?? chart.x;
  const shares = new Map((data.board.rosterShares[chart.x] ?? []).map(({ unit, share }) => [unit, share]));
  const points = (series?.results ?? []).flatMap((result) => {
    const share = shares.get(result.group) ?? null;
    if (share === null || result.value === null || result.group === null) return [];
    const { figure, counts } = resultText(data.register, result, language);
    return [
      {
        ...{ dimension: 'unit', value: result.group, unit: result.group, share, amount: result.value },
        ...{ x: formatShare(share, language), figure },
        tip: `${result.group}: ${figure} (${counts}); ${across} ${formatShare(share, language)}`,
      },
    ];
  });
  const byAmount = [...points].sort((a, b) => b.amount - a.amount);
  const named = new Set([...byAmount.slice(0, mostNames / 2), ...byAmount.slice(-mostNames / 2)]);
  const labelled = apart([...named]);
  const amounts = points.map(({ amount }) => amount);
  const isShare = series?.indicator.as === 'share';
  const [lowest, highest] = [
    Math.min(...amounts, isShare ? 1 : Infinity),
    Math.max(...amounts, isShare ? 0 : 1),
  ];
  const margin = (highest - lowest) * 0.08 || 0.01;
  const [left, right] = [
    Math.min(...points.map(({ share }) => share), 1),
    Math.max(...points.map(({ share }) => share), 0),
  ];
  const x = {
    field: 'share',
    type: 'quantitative',
    title: across,
    scale: { domain: [Math.max(0, left - 0.04), Math.min(1.02, right + 0.1)], nice: false, zero: false },
    axis: { format: '.0%', tickCount: 6 },
  };
  const y = {
    field: 'amount',
    type: 'quantitative',
    title: series ? amountTitle(series.indicator, frame) : '',
    scale: { domain: [Math.max(0, lowest - margin), highest + margin], nice: false, zero: false },
    axis: { format: series ? axisFormat(series.indicator) : ',d', tickCount: 6 },
  };
  const drawing = {
    width: frame.width,
    height: frame.height ?? height,
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
      {
        data: { values: labelled },
        mark: { type: 'text', align: 'left', dx: 7, fontSize: 11 },
        encoding: { text: { field: 'unit', type: 'nominal' } },
      },
    ],
  };
  const note = {
    vi: 'Mỗi chấm là một đơn vị; các trục không bắt đầu từ 0',
    en: 'One mark a unit; the axes do not begin at zero',
  };
  return completeChart(frame, chart.title[language], [note[language]], drawing, {
    head: [language === 'vi' ? 'Đơn vị' : 'Unit', across, series?.indicator.label[language] ?? ''],
    rows: byAmount.map(({ dimension, value, unit, x: share, figure }) => ({
      dimension,
      value,
      cells: [unit, share, figure],
    })),
  });
}

/** Of names that would lie on each other only the first is written. */
function apart<Point extends { readonly share: number; readonly amount: number }>(
  points: readonly Point[],
): Point[] {
  const amounts = points.map(({ amount }) => amount);
  const line = (Math.max(...amounts) - Math.min(...amounts)) * 0.055;
  const kept: Point[] = [];
  for (const point of points) {
    const isFree = kept.every(
      (other) => Math.abs(other.amount - point.amount) > line || Math.abs(other.share - point.share) > 0.35,
    );
    if (isFree) kept.push(point);
  }
  return kept;
}
