import { categoryLabel } from '../analysis/category-label';
import { findDimension } from '../analysis/dimensions';
import { formatCount } from '../text/numbers';
import { barColours, countAndShare, sortAmounts } from './category-rows';
import type { Chart, ChartDatum, ChartFrame } from './chart';
import { wrapLine } from './chart-title';
import { chartWords } from './chart-words';
import { completeChart } from './complete-chart';
import { axisUpTo } from './count-bars';
import { textWidth } from './text-width';

export interface PanelCell {
  readonly bar: string | null;
  readonly panel: string | null;
  readonly people: number;
}

export interface Panels {
  readonly title: string;
  /** The dimension of the bars, and the dimension that has one panel for each category. */
  readonly bars: string;
  readonly panels: string;
  readonly cells: readonly PanelCell[];
}

interface PanelRow extends ChartDatum {
  readonly category: string;
  readonly panel: string;
  readonly amount: number;
  readonly label: string;
  readonly tip: string;
  readonly fill: string;
  readonly outline: string;
}

const rowHeight = 23;
const mostPanels = 6;
const mostBars = 20;
const longestLabel = 170;
const gap = 12;

/** Bars side by side, one panel a group: every count stands beside its bar and no legend is needed. */
export function panels(input: Panels, frame: ChartFrame): Chart {
  const { language } = frame;
  const groups = sortAmounts(
    input.panels,
    totals(input.cells, (cell) => cell.panel),
  ).slice(0, mostPanels);
  const categories = sortAmounts(
    input.bars,
    totals(input.cells, (cell) => cell.bar),
  ).slice(0, mostBars);
  const people = new Map(input.cells.map((cell) => [key(cell.panel, cell.bar), cell.people]));

  const categoryRoom = Math.min(
    longestLabel,
    Math.max(0, ...categories.map(({ value }) => textWidth(categoryLabel(input.bars, value, language)))),
  );
  const panelWidth = Math.floor((frame.width - categoryRoom - 30) / Math.max(groups.length, 1)) - gap;
  const longest = Math.max(1, ...[...people.values()]);
  const fullLabelRoom = textWidth(countAndShare(longest, longest, frame)) + 8;
  const hasShares = panelWidth - fullLabelRoom > 40;
  const labelRoom = hasShares ? fullLabelRoom : textWidth(formatCount(longest, language)) + 8;
  const end = (longest * panelWidth) / Math.max(panelWidth - labelRoom, 20);

  const heads = new Map(
    groups.map((group) => {
      const name = categoryLabel(input.panels, group.value, language);
      const count = `${formatCount(group.people, language)} ${chartWords.peopleUnit[language]}`;
      const lines = wrapLine(name, panelWidth, (text) => textWidth(text) * 1.05);
      return [group.value, [...lines, count].join('\n')];
    }),
  );
  const rows = groups.flatMap((group) =>
    categories.map(({ value }): PanelRow => {
      const amount = people.get(key(group.value, value)) ?? 0;
      const category = categoryLabel(input.bars, value, language);
      const full = countAndShare(amount, group.people, frame);
      return {
        dimension: input.bars,
        value,
        secondDimension: input.panels,
        secondValue: group.value,
        category,
        panel: heads.get(group.value) ?? '',
        amount,
        label: hasShares ? full : formatCount(amount, language),
        tip: `${categoryLabel(input.panels, group.value, language)}, ${category}: ${full}`,
        ...barColours(input.bars, value, frame),
      };
    }),
  );

  const drawing = {
    data: { values: rows },
    spacing: gap,
    facet: {
      column: {
        field: 'panel',
        type: 'nominal',
        sort: [...heads.values()],
        header: {
          title: null,
          labelExpr: "split(datum.label, '\\n')",
          labelAnchor: 'start',
          labelAlign: 'left',
          labelLimit: panelWidth + gap,
          labelPadding: 6,
        },
      },
    },
    spec: {
      width: panelWidth,
      height: categories.length * rowHeight,
      encoding: {
        y: {
          field: 'category',
          type: 'nominal',
          sort: categories.map(({ value }) => categoryLabel(input.bars, value, language)),
          title: null,
          axis: { labelLimit: longestLabel },
          scale: { paddingInner: 0.28, paddingOuter: 0.15 },
        },
        x: {
          field: 'amount',
          type: 'quantitative',
          title: chartWords.people[language],
          scale: { domain: [0, end], nice: false },
          axis: axisUpTo(longest, ',d', panelWidth < 200 ? 2 : 4),
        },
        tooltip: { field: 'tip', type: 'nominal' },
      },
      layer: [
        {
          mark: { type: 'bar', cursor: 'pointer', strokeWidth: 1.5 },
          encoding: {
            color: { field: 'fill', type: 'nominal', scale: null },
            stroke: { field: 'outline', type: 'nominal', scale: null },
          },
        },
        {
          mark: { type: 'text', align: 'left', dx: 5 },
          encoding: { text: { field: 'label', type: 'nominal' } },
        },
      ],
    },
  };
  const table = {
    head: [
      findDimension(input.bars)?.label[language] ?? input.bars,
      ...groups.map((group) => categoryLabel(input.panels, group.value, language)),
    ],
    rows: categories.map(({ value }) => ({
      dimension: input.bars,
      value,
      cells: [
        categoryLabel(input.bars, value, language),
        ...groups.map((group) =>
          countAndShare(people.get(key(group.value, value)) ?? 0, group.people, frame),
        ),
      ],
    })),
  };
  return completeChart(frame, input.title, [chartWords.shareOfGroup[language]], drawing, table);
}

function key(panel: string | null, bar: string | null): string {
  return JSON.stringify([panel, bar]);
}

function totals(
  cells: readonly PanelCell[],
  valueOf: (cell: PanelCell) => string | null,
): { value: string | null; people: number }[] {
  const sums = new Map<string | null, number>();
  for (const cell of cells) sums.set(valueOf(cell), (sums.get(valueOf(cell)) ?? 0) + cell.people);
  return [...sums].map(([value, people]) => ({ value, people })).filter(({ people }) => people > 0);
}
