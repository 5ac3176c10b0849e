import { categoryLabel } from '../analysis/category-label';
import { dimensionIn } from '../analysis/library';
import { formatCount } from '../text/numbers';
import { endWithLabels } from './amount-axis';
import { categoryAxis, nameLines } from './category-axis';
import { barColours, countAndShare, sortAmounts } from './category-rows';
import type { Amount } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { chartWords, peopleUnit } from './chart-words';
import { completeChart } from './complete-chart';
import { panelGap, panelsDrawing } from './panels-drawing';
import type { PanelRow } from './panels-drawing';
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

const mostBars = 20;
const longestLabel = 170;
const rowHeight = 23;

/** Bars side by side, one panel a group: every count stands beside its bar and no legend is needed. */
export function panels(input: Panels, frame: ChartFrame): Chart {
  const { language } = frame;
  const allGroups = totals(input.cells, (cell) => cell.panel);
  const allCategories = totals(input.cells, (cell) => cell.bar);
  const groups = sortAmounts(input.panels, largest(allGroups, mostPanels(frame.width)), frame.library);
  const categories = sortAmounts(input.bars, largest(allCategories, mostBars), frame.library);
  const people = new Map(input.cells.map((cell) => [key(cell.panel, cell.bar), cell.people]));

  const axis = categoryAxis(
    categories.map(({ value }) => ({
      value,
      category: categoryLabel(input.bars, value, language, frame.library),
    })),
    longestLabel,
    rowHeight,
  );
  const panelWidth = Math.floor((frame.width - axis.room - 30) / Math.max(groups.length, 1)) - panelGap;
  const longest = Math.max(1, ...[...people.values()]);
  const fullLabelRoom = textWidth(countAndShare(longest, longest, frame)) + 8;
  const hasShares = panelWidth - fullLabelRoom > 40;
  const labelRoom = hasShares ? fullLabelRoom : textWidth(formatCount(longest, language)) + 8;

  const heads = new Map(
    groups.map((group) => {
      const name = categoryLabel(input.panels, group.value, language, frame.library);
      const count = `${formatCount(group.people, language)} ${peopleUnit(group.people, language)}`;
      const lines = nameLines(name, Math.floor(panelWidth * 0.95));
      return [group.value, [...lines, count].join('\n')];
    }),
  );
  const rows = groups.flatMap((group) =>
    axis.rows.map(({ value, category, line }): PanelRow & { line: string } => {
      const amount = people.get(key(group.value, value)) ?? 0;
      const full = countAndShare(amount, group.people, frame);
      return {
        dimension: input.bars,
        value,
        secondDimension: input.panels,
        secondValue: group.value,
        category,
        line,
        panel: heads.get(group.value) ?? '',
        amount,
        label: hasShares ? full : formatCount(amount, language),
        tip: `${categoryLabel(input.panels, group.value, language, frame.library)}, ${category}: ${full}`,
        ...barColours(input.bars, value, frame),
      };
    }),
  );

  const drawing = panelsDrawing({
    rows,
    heads: [...heads.values()],
    axis,
    panelWidth,
    longest,
    end: endWithLabels(longest, panelWidth, labelRoom),
    amountTitle: chartWords.people[language],
  });
  const table = {
    head: [
      dimensionIn(frame.library, input.bars)?.label[language] ?? input.bars,
      ...groups.map((group) => categoryLabel(input.panels, group.value, language, frame.library)),
    ],
    rows: categories.map(({ value }) => ({
      dimension: input.bars,
      value,
      cells: [
        categoryLabel(input.bars, value, language, frame.library),
        ...groups.map((group) =>
          countAndShare(people.get(key(group.value, value)) ?? 0, group.people, frame),
        ),
      ],
    })),
  };
  const notes = [
    chartWords.shareOfGroup[language],
    ...leftOut(input.bars, categories.length, allCategories.length, frame),
    ...leftOut(input.panels, groups.length, allGroups.length, frame),
  ];
  return completeChart(frame, input.title, notes, drawing, table);
}

/** As many panels as keep a bar and its count apart, and never more than a reader compares. */
function mostPanels(width: number): number {
  return Math.min(12, Math.max(2, Math.floor((width - longestLabel) / 62)));
}

function largest(amounts: readonly Amount[], most: number): Amount[] {
  return [...amounts].sort((a, b) => b.people - a.people).slice(0, most);
}

/** Says which dimension is not drawn whole. */
function leftOut(dimension: string, drawn: number, all: number, { language, library }: ChartFrame): string[] {
  if (drawn === all) return [];
  const counts = `${formatCount(drawn, language)}/${formatCount(all, language)}`;
  const name = dimensionIn(library, dimension)?.label[language] ?? dimension;
  return [`${name}: ${chartWords.largestDrawn[language]} ${counts}`];
}

function key(panel: string | null, bar: string | null): string {
  return JSON.stringify([panel, bar]);
}

function totals(cells: readonly PanelCell[], valueOf: (cell: PanelCell) => string | null): Amount[] {
  const sums = new Map<string | null, number>();
  for (const cell of cells) sums.set(valueOf(cell), (sums.get(valueOf(cell)) ?? 0) + cell.people);
  return [...sums].map(([value, people]) => ({ value, people })).filter(({ people }) => people > 0);
}
