import { fiveYearBands } from '../analysis/age-bands';
import { categoryLabel } from '../analysis/category-label';
import { findDimension } from '../analysis/dimensions';
import type { PyramidBar } from '../contract/results';
import { formatCount } from '../text/numbers';
import { countAndShare } from './category-rows';
import type { Chart, ChartDatum, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { chartColours } from './colours';
import { completeChart } from './complete-chart';
import { axisUpTo } from './count-bars';
import { textWidth } from './text-width';

interface PyramidRow extends ChartDatum {
  readonly category: string;
  /** Men count below zero: they stand on the left. */
  readonly amount: number;
  readonly label: string;
  readonly tip: string;
  readonly fill: string;
  readonly outline: string;
}

const rowHeight = 26;
const sides = [
  { gender: 'male', sign: -1, word: chartWords.men },
  { gender: 'female', sign: 1, word: chartWords.women },
] as const;

/** Bands of five years from the bottom up, men to the left and women to the right of zero. */
export function agePyramid(data: readonly PyramidBar[], frame: ChartFrame): Chart {
  const { language } = frame;
  const colours = chartColours(frame.dark);
  const count = (band: string | null, gender: string | null): number =>
    data.find((bar) => bar.band === band && bar.gender === gender)?.people ?? 0;
  const bands = drawnBands(data);
  const longest = Math.max(1, ...bands.flatMap((band) => sides.map(({ gender }) => count(band, gender))));

  const rows = [...bands].reverse().flatMap((band) =>
    sides.map(({ gender, sign, word }): PyramidRow => {
      const people = count(band, gender);
      const category = categoryLabel('age_band', band, language);
      const isSelected =
        (frame.selected['age_band']?.includes(band) ?? false) ||
        (frame.selected['gender']?.includes(gender) ?? false);
      const fill = gender === 'male' ? colours.main : colours.second;
      return {
        dimension: 'age_band',
        value: band,
        secondDimension: 'gender',
        secondValue: gender,
        category,
        amount: sign * people,
        label: formatCount(people, language),
        tip: `${word[language]}, ${category}: ${countAndShare(people, frame.people, frame)}`,
        fill,
        outline: isSelected ? colours.text : fill,
      };
    }),
  );

  const categoryRoom = Math.max(0, ...rows.map((row) => textWidth(row.category)));
  const half = Math.max((frame.width - categoryRoom - 50) / 2, 60);
  const labelRoom = textWidth(formatCount(longest, language)) + 8;
  const end = (longest * half) / Math.max(half - labelRoom, 20);
  const ticks = axisUpTo(longest, ',d', 3).values;
  const heads = sides.map(({ gender, word }) => {
    const people = data.reduce((sum, bar) => (bar.gender === gender ? sum + bar.people : sum), 0);
    return `${word[language]}: ${countAndShare(people, frame.people, frame)}`;
  });
  const head = (text: string | undefined, align: 'left' | 'right', x: 0 | 'width'): object => ({
    data: { values: [{ text }] },
    mark: { type: 'text', align, baseline: 'bottom', fontWeight: 600 },
    encoding: { x: { value: x }, y: { value: -6 }, text: { field: 'text', type: 'nominal' } },
  });
  const rowEncoding = {
    y: {
      field: 'category',
      type: 'nominal',
      sort: null,
      title: null,
      scale: { paddingInner: 0.18, paddingOuter: 0.1 },
    },
    x: {
      field: 'amount',
      type: 'quantitative',
      title: chartWords.people[language],
      scale: { domain: [-end, end], nice: false },
      axis: {
        values: [...ticks.slice(1).map((tick) => -tick), ...ticks],
        format: ',d',
        labelExpr: "replace(replace(datum.label, '−', ''), '-', '')",
      },
    },
    tooltip: { field: 'tip', type: 'nominal' },
  };
  const labels = (sign: 1 | -1): object => ({
    data: { values: rows.filter(({ amount }) => amount * sign > 0) },
    mark: { type: 'text', align: sign > 0 ? 'left' : 'right', dx: 5 * sign },
    encoding: { ...rowEncoding, text: { field: 'label', type: 'nominal' } },
  });
  const drawing = {
    width: frame.width,
    height: frame.height ?? bands.length * rowHeight + 90,
    autosize: { type: 'fit', contains: 'padding' },
    layer: [
      {
        data: { values: rows.filter(({ amount }) => amount !== 0) },
        mark: { type: 'bar', cursor: 'pointer', strokeWidth: 1.5 },
        encoding: {
          ...rowEncoding,
          color: { field: 'fill', type: 'nominal', scale: null },
          stroke: { field: 'outline', type: 'nominal', scale: null },
        },
      },
      labels(-1),
      labels(1),
      head(heads[0], 'left', 0),
      head(heads[1], 'right', 'width'),
    ],
  };

  const missing = data
    .filter((bar) => bar.band === null || bar.gender === null)
    .reduce((sum, bar) => sum + bar.people, 0);
  const notes =
    missing > 0
      ? [
          `${chartWords.notDrawn[language]} ${formatCount(missing, language)} ${chartWords.peopleUnit[language]}`,
        ]
      : [];
  const table = {
    head: [findDimension('age_band')?.label[language] ?? '', ...sides.map(({ word }) => word[language])],
    rows: [...bands].reverse().map((band) => ({
      dimension: 'age_band',
      value: band,
      cells: [
        categoryLabel('age_band', band, language),
        ...sides.map(({ gender }) => countAndShare(count(band, gender), frame.people, frame)),
      ],
    })),
  };
  return completeChart(frame, chartWords.agePyramid[language], notes, drawing, table);
}

/** From the youngest band that has people to the oldest, without gaps. */
function drawnBands(data: readonly PyramidBar[]): string[] {
  const present = new Set(data.filter((bar) => bar.people > 0).map((bar) => bar.band));
  const ids = fiveYearBands.map(({ id }) => id);
  const first = ids.findIndex((id) => present.has(id));
  const last = ids.findLastIndex((id) => present.has(id));
  return first < 0 ? [] : ids.slice(first, last + 1);
}
