import { groupLabel } from '../../registers/group-label';
import { groupingLabel } from '../../registers/grouping-label';
import type { RegisterChart } from '../../registers/register-chart';
import { resultText } from '../../registers/result-text';
import { axisUpTo } from '../amount-axis';
import { tooltip } from '../bar-layers';
import type { Chart, ChartFrame } from '../chart';
import { chartColours } from '../colours';
import { completeChart } from '../complete-chart';
import { amountTitle, axisFormat, seriesOf, type RegisterData, type Series } from './register-frame';

const height = 230;

/** Months or years from left to right, each point with its figure; shares near the whole have an axis that says where it starts. */
export function registerLine(
  chart: Extract<RegisterChart, { kind: 'line' }>,
  data: RegisterData,
  frame: ChartFrame,
): Chart {
  const { language } = frame;
  const colours = chartColours(frame);
  const series = chart.indicators.flatMap((id) => seriesOf(data, chart.by, id) ?? []);
  const short = (group: string | null): string =>
    chart.by === 'month' ? (group ?? '') : groupLabel(data.register, chart.by, group, language);
  const points = series.flatMap(({ indicator, results }, at) =>
    results
      .filter(({ group, value }) => group !== null && value !== null)
      .map((result) => {
        const { figure, counts } = resultText(data.register, result, language);
        const name = groupLabel(data.register, chart.by, result.group, language);
        return {
          ...{ dimension: null, value: null, time: short(result.group), amount: result.value ?? 0 },
          series: indicator.label[language],
          label: figure,
          tip: `${name}, ${indicator.label[language]}: ${figure} (${counts})`,
          above: at === 0,
        };
      }),
  );
  const [first] = series;
  const format = first ? axisFormat(first.indicator) : ',d';
  const values = points.map(({ amount }) => amount);
  const lowest = Math.min(...values);
  // Of shares between 90 and 100 % an axis from zero shows nothing; it says where it begins.
  const isHigh = format.endsWith('%') && lowest > 0.8;
  const longest = Math.max(format.endsWith('%') ? 0.01 : 1, ...values);
  const start = isHigh ? Math.floor(lowest * 20 - 0.5) / 20 : 0;
  const end = isHigh ? 1.01 : longest * 1.12;
  const ticks = isHigh ? steps(start) : axisUpTo(longest, format).values;
  const isSeveral = series.length > 1;
  const color = {
    field: 'series',
    type: 'nominal',
    title: null,
    scale: {
      domain: series.map(({ indicator }) => indicator.label[language]),
      range: [colours.main, colours.second],
    },
    legend: isSeveral ? { orient: 'top', symbolType: 'stroke', labelLimit: 300 } : null,
  };
  const x = {
    field: 'time',
    type: 'ordinal',
    sort: null,
    title: groupingLabel(data.register, chart.by, language),
    axis: { labelAngle: 0 },
  };
  const y = {
    field: 'amount',
    type: 'quantitative',
    title: isSeveral || !first ? null : amountTitle(first.indicator, frame),
    scale: { domain: [start, end], nice: false, zero: false },
    axis: { values: ticks, format },
  };
  const drawing = {
    width: frame.width,
    height: frame.height ?? height,
    autosize: { type: 'fit', contains: 'padding' },
    data: { values: points },
    encoding: { x, y, tooltip },
    layer: [
      { mark: { type: 'line', strokeWidth: 2 }, encoding: { color } },
      { mark: { type: 'point', filled: true, size: 55, opacity: 1 }, encoding: { color } },
      {
        transform: [{ filter: isSeveral ? 'false' : 'true' }],
        mark: { type: 'text', dy: -11, fontSize: 11 },
        encoding: { text: { field: 'label', type: 'nominal' } },
      },
    ],
  };
  const notes = isHigh ? [startNote(start, language)] : [];
  return completeChart(frame, chart.title[language], notes, drawing, tableOf(chart, data, series, frame));
}

function steps(start: number): number[] {
  const count = Math.round((1 - start) / 0.05);
  return Array.from({ length: count + 1 }, (_, at) => Number((start + at * 0.05).toFixed(2)));
}

function startNote(start: number, language: ChartFrame['language']): string {
  const percent = Math.round(start * 100);
  return language === 'vi' ? `Trục bắt đầu từ ${percent} %` : `The axis begins at ${percent}%`;
}

function tableOf(
  { by }: Extract<RegisterChart, { kind: 'line' }>,
  { register }: RegisterData,
  series: readonly Series[],
  { language }: ChartFrame,
): Chart['table'] {
  const groups = [...new Set(series.flatMap(({ results }) => results.map(({ group }) => group)))];
  return {
    head: [
      groupingLabel(register, by, language),
      ...series.map(({ indicator }) => indicator.label[language]),
    ],
    rows: groups.map((group) => ({
      ...{ dimension: null, value: null },
      cells: [
        groupLabel(register, by, group, language),
        ...series.map(({ results }) => {
          const result = results.find((each) => each.group === group);
          return result ? resultText(register, result, language).figure : '–';
        }),
      ],
    })),
  };
}
