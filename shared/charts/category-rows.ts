import { categoryLabel } from '../analysis/category-label';
import { dimensionIn, type Library } from '../analysis/library';
import { formatCount, formatShare } from '../text/numbers';
import type { ChartDatum, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { chartColours } from './colours';

/** One bar: its category, its length, and what is written at its end. */
export interface BarRow extends ChartDatum {
  readonly category: string;
  readonly amount: number;
  readonly label: string;
  readonly tip: string;
  readonly fill: string;
  readonly outline: string;
}

export interface Amount {
  readonly value: string | null;
  readonly people: number;
}

/** Highest level first where levels are ordered, else the vocabulary's order; free text by size; null always last. */
export function sortAmounts<Row extends Amount>(
  dimensionId: string,
  rows: readonly Row[],
  library?: Library,
): Row[] {
  const dimension = dimensionIn(library, dimensionId);
  const places = new Map(dimension?.categories?.map(({ id }, index) => [id, index]));
  const direction = dimension?.ordered ? -1 : 1;
  const rank = (row: Row): number => direction * (places.get(row.value ?? '') ?? places.size);
  return [...rows].sort((a, b) => {
    if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
    return dimension?.categories ? rank(a) - rank(b) || b.people - a.people : b.people - a.people;
  });
}

/** `1.034 (39,9 %)`. */
export function countAndShare(people: number, of: number, frame: ChartFrame): string {
  const share = formatShare(of === 0 ? null : people / of, frame.language);
  return `${formatCount(people, frame.language)} (${share})`;
}

/** Rows of a chart of counts, in the order given. */
export function countRows(dimension: string, amounts: readonly Amount[], frame: ChartFrame): BarRow[] {
  return amounts.map(({ value, people }) => {
    const category = categoryLabel(dimension, value, frame.language, frame.library);
    const label = countAndShare(people, frame.people, frame);
    return {
      dimension,
      value,
      category,
      amount: people,
      label,
      tip: `${category}: ${label}`,
      ...barColours(dimension, value, frame),
    };
  });
}

/** The row that sums up what is not shown: a number without a bar, since a sum of many is no category to compare with. */
export function othersRow(
  people: number,
  frame: ChartFrame,
  category: string = chartWords.others[frame.language],
): BarRow {
  const label = countAndShare(people, frame.people, frame);
  const tip = `${category}: ${label}`;
  return {
    dimension: null,
    value: null,
    category,
    amount: 0,
    label,
    tip,
    fill: 'transparent',
    outline: 'transparent',
  };
}

export function barColours(
  dimension: string,
  value: string | null,
  frame: ChartFrame,
): { fill: string; outline: string } {
  const colours = chartColours(frame);
  const isSelected = frame.selected[dimension]?.includes(value) ?? false;
  const fill = value === null ? colours.missing : colours.main;
  const plain = value === null ? colours.line : colours.main;
  return { fill, outline: isSelected ? colours.text : plain };
}
