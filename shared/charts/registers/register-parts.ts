import { groupLabel } from '../../registers/group-label';
import { groupingLabel } from '../../registers/grouping-label';
import type { RegisterChart } from '../../registers/register-chart';
import { resultText } from '../../registers/result-text';
import { formatCount, formatShare } from '../../text/numbers';
import { tooltip } from '../bar-layers';
import { categoryAxis, longestCategory } from '../category-axis';
import type { Chart, ChartFrame } from '../chart';
import { chartColours } from '../colours';
import { completeChart } from '../complete-chart';
import { mixed, textOn } from '../series-colours';
import { textWidth } from '../text-width';
import { seriesOf, type RegisterData } from './register-frame';

const rowHeight = 34;
const around = 100;

/** Every group as a whole divided into the steps of a scale, from the lowest to the highest. */
export function registerParts(
  chart: Extract<RegisterChart, { kind: 'parts' }>,
  data: RegisterData,
  frame: ChartFrame,
): Chart {
  const { language } = frame;
  const series = chart.indicators.flatMap((id) => seriesOf(data, chart.by, id) ?? []);
  const colours = chartColours(frame);
  const fills = series.map((_, at) =>
    mixed(frame.dark ? colours.grid : colours.tint, colours.main, at / Math.max(1, series.length - 1)),
  );
  const groups = [...new Set(series.flatMap(({ results }) => results.map(({ group }) => group)))].filter(
    (group) =>
      series.some(({ results }) =>
        results.some((each) => each.group === group && (each.denominator ?? 0) > 0),
      ),
  );
  const rows = groups.map((group) => ({
    group,
    category: groupLabel(data.register, chart.by, group, language, frame.library),
  }));
  const axis = categoryAxis(rows, longestCategory(frame.width), rowHeight);
  const plotWidth = Math.max(frame.width - axis.room - 120, 60);
  const values = axis.rows.flatMap(({ group, line, category }) => {
    let from = 0;
    return series.flatMap(({ indicator, results }, at) => {
      const result = results.find((each) => each.group === group);
      const share = result?.value ?? 0;
      if (!result || share === 0) return [];
      const start = from;
      from += share;
      const fill = fills[at] ?? colours.main;
      const text = formatShare(share, language);
      const { counts } = resultText(data.register, result, language);
      return [
        {
          ...{ dimension: null, value: null, line, amount: start, to: from, middle: (start + from) / 2 },
          ...{ series: indicator.label[language], fill, textFill: textOn(fill) },
          text: share * plotWidth > textWidth(text) + 6 ? text : '',
          tip: `${category}, ${indicator.label[language]}: ${text} (${counts})`,
        },
      ];
    });
  });
  const sums = axis.rows.map(({ group, line }) => {
    const whole = series[0]?.results.find((each) => each.group === group)?.denominator ?? 0;
    return { line, amount: 1, text: formatCount(whole, language) };
  });
  const x = {
    field: 'amount',
    type: 'quantitative',
    title: null,
    scale: { domain: [0, 1.14], nice: false },
    axis: { values: [0, 0.25, 0.5, 0.75, 1], format: '.0%' },
  };
  const drawing = {
    width: frame.width,
    height: frame.height ?? axis.height + around,
    autosize: { type: 'fit', contains: 'padding' },
    layer: [
      {
        data: { values },
        mark: { type: 'bar', stroke: colours.line, strokeWidth: 0.5 },
        encoding: {
          ...{ y: axis.y, x, x2: { field: 'to' }, tooltip },
          color: {
            field: 'series',
            type: 'nominal',
            title: null,
            scale: { domain: series.map(({ indicator }) => indicator.label[language]), range: fills },
            legend: { orient: 'top', labelLimit: 300, columns: frame.width > 560 ? 4 : 2 },
          },
        },
      },
      {
        data: { values: values.filter(({ text }) => text !== '') },
        mark: { type: 'text', fontSize: 11 },
        encoding: {
          ...{ y: axis.y, x: { ...x, field: 'middle' }, tooltip },
          text: { field: 'text', type: 'nominal' },
          color: { field: 'textFill', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: sums },
        mark: { type: 'text', align: 'left', dx: 6 },
        encoding: { y: axis.y, x, text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
  const table = {
    head: [
      groupingLabel(data.register, chart.by, language, frame.library),
      ...series.map(({ indicator }) => indicator.label[language]),
    ],
    rows: rows.map(({ group, category }) => ({
      ...{ dimension: null, value: null },
      cells: [
        category,
        ...series.map(({ results }) => {
          const result = results.find((each) => each.group === group);
          if (!result) return '–';
          const { figure, counts } = resultText(data.register, result, language);
          return `${figure} (${counts})`;
        }),
      ],
    })),
  };
  const note = { vi: 'Cuối thanh: số người được xếp loại', en: 'At the end of each bar: people rated' };
  return completeChart(frame, chart.title[language], [note[language]], drawing, table);
}
