import { categoryLabel } from '../analysis/category-label';
import { findDimension } from '../analysis/dimensions';
import { findIndicator } from '../analysis/indicators';
import type { UnitRow } from '../contract/results';
import { formatCount, formatShare } from '../text/numbers';
import { amountAxis, endWithLabels } from './amount-axis';
import { tooltip } from './bar-layers';
import { categoryAxis, longestCategory } from './category-axis';
import { sortAmounts } from './category-rows';
import type { Chart, ChartDatum, ChartFrame } from './chart';
import { chartWords, peopleUnit } from './chart-words';
import { chartColours } from './colours';
import { completeChart } from './complete-chart';
import { leastHeight } from './count-bars';
import { textWidth } from './text-width';
import { mostUnits, otherUnits, peopleOf, unitSizes } from './unit-sizes';

const rowHeight = 22;

interface UnitBar extends ChartDatum {
  readonly category: string;
  readonly people: number;
  readonly young: number;
  readonly label: string;
  readonly outline: string;
}

/**
 * The largest units, each bar divided at 40 years where ages are recorded; the rest as one line of text, since a sum is
 * no unit.
 */
export function units(data: readonly UnitRow[], frame: ChartFrame, hasAges = true): Chart {
  if (!hasAges) return unitSizes(data, frame);
  const { language } = frame;
  const colours = chartColours(frame);
  const sorted = sortAmounts(
    'unit',
    data.map((row) => ({ value: row.unit, people: row.people, young: row.counts['under_40'] ?? 0 })),
  );
  const shown = sorted.slice(0, mostUnits);
  const others = sorted.slice(mostUnits);
  const bars: UnitBar[] = shown.map(({ value, people, young }) => ({
    dimension: 'unit',
    value,
    category: categoryLabel('unit', value, language),
    people,
    young,
    label: label(people, young, frame),
    outline: (frame.selected['unit']?.includes(value) ?? false) ? colours.text : 'transparent',
  }));
  const rest = others.length > 0 ? [restRow(others, frame)] : [];

  const series = [chartWords.under40[language], chartWords.from40[language]];
  const axis = categoryAxis([...bars, ...rest], longestCategory(frame.width), rowHeight);
  const ends = axis.rows.map((row) => ({ ...row, amount: row.dimension === null ? 0 : row.people }));
  const segments = axis.rows
    .filter(({ dimension }) => dimension !== null)
    .flatMap((bar) =>
      [bar.young, bar.people - bar.young].map((amount, index) => ({
        ...bar,
        amount,
        series: series[index],
        order: index,
        tip: `${bar.category} – ${series[index]}: ${formatCount(amount, language)} ${peopleUnit(amount, language)}`,
      })),
    );
  const plotWidth = Math.max(frame.width - axis.room - 50, 160);
  const labelRoom = Math.max(0, ...bars.map((row) => textWidth(row.label))) + 8;
  const longest = Math.max(1, ...bars.map((row) => row.people));
  const position = {
    y: axis.y,
    x: amountAxis({
      title: chartWords.people[language],
      longest,
      end: endWithLabels(longest, plotWidth, labelRoom),
      format: ',d',
      rows: ends.length,
    }),
  };
  const drawing = {
    width: frame.width,
    height: frame.height ?? Math.max(axis.height + 90, leastHeight),
    autosize: { type: 'fit', contains: 'padding' },
    layer: [
      {
        data: { values: segments },
        mark: { type: 'bar', cursor: 'pointer', strokeWidth: 1.5 },
        encoding: {
          ...position,
          color: {
            field: 'series',
            type: 'nominal',
            scale: { domain: series, range: [colours.main, colours.second] },
            legend:
              frame.print?.legend === 'none'
                ? null
                : { orient: frame.print?.legend ?? 'top', title: null, columns: 1, labelLimit: 260 },
          },
          order: { field: 'order', type: 'quantitative' },
          stroke: { field: 'outline', type: 'nominal', scale: null },
          tooltip,
        },
      },
      {
        data: { values: ends },
        mark: { type: 'text', align: 'left', dx: 5 },
        encoding: { ...position, text: { field: 'label', type: 'nominal' } },
      },
    ],
  };
  const table = {
    head: [
      findDimension('unit')?.label[language] ?? '',
      chartWords.people[language],
      findIndicator('under_40')?.label[language] ?? '',
    ],
    rows: [...bars, ...rest].map((row) => ({
      dimension: row.dimension,
      value: row.value,
      cells: [row.category, formatCount(row.people, language), share(row.people, row.young, frame)],
    })),
  };
  const title = others.length > 0 ? chartWords.unitsTop : chartWords.units;
  return completeChart(frame, title[language], [chartWords.unitsNote[language]], drawing, table);
}

function share(people: number, young: number, frame: ChartFrame): string {
  const value = formatShare(people === 0 ? null : young / people, frame.language);
  return `${formatCount(young, frame.language)} (${value})`;
}

/** `54 · 68,5 %`: people, and the share under 40. */
function label(people: number, young: number, frame: ChartFrame): string {
  const value = formatShare(people === 0 ? null : young / people, frame.language);
  return `${formatCount(people, frame.language)} · ${value}`;
}

function restRow(others: readonly { people: number; young: number }[], frame: ChartFrame): UnitBar {
  const people = peopleOf(others);
  const young = others.reduce((sum, row) => sum + row.young, 0);
  return {
    dimension: null,
    value: null,
    category: otherUnits(others.length, frame),
    people,
    young,
    label: label(people, young, frame),
    outline: 'transparent',
  };
}
