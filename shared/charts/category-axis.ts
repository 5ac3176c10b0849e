import { wrapLine } from './chart-title';
import { textWidth } from './text-width';

/** A row of a chart: what is written beside it. A heading has rows of its own below it and no mark. */
export interface AxisRow {
  readonly category: string;
  readonly level?: 'heading' | 'inner';
}

/** The names beside the rows of a chart, whole and in as many lines as they need. */
export interface CategoryAxis<Row> {
  /** With the key of their place: two rows may have the same name. */
  readonly rows: readonly (Row & { readonly line: string })[];
  /** The encoding of `y`. */
  readonly y: object;
  /** Pixels that the names take, and all rows together. */
  readonly room: number;
  readonly height: number;
}

const lineHeight = 14;
/** Nobody reads a longer name beside a bar; the tooltip and the table have it whole. */
const mostLines = 5;
/** Vega trims spaces, but not behind something that has no width. */
const indent = '\u200b\u00a0\u00a0\u00a0';

/** `width`: pixels that a line of a name may take; `least`: the least height of a row. */
export function categoryAxis<Row extends AxisRow>(
  rows: readonly Row[],
  width: number,
  least: number,
): CategoryAxis<Row> {
  const names = rows.map(({ category, level }) => {
    const prefix = level === 'inner' ? indent : '';
    return nameLines(category, width - textWidth(prefix)).map((line) => prefix + line);
  });
  const keyed = rows.map((row, index) => ({
    ...row,
    line: `${row.level === 'heading' ? 'h' : 'r'}${index}|${(names[index] ?? []).join('\n')}`,
  }));
  const room = Math.max(0, ...names.flat().map((line) => textWidth(line)));
  const isNested = rows.some(({ level }) => level !== undefined);
  const tallest = Math.max(1, ...names.map(({ length }) => length));
  const rowHeight = Math.max(least, tallest * lineHeight + 8);
  return {
    rows: keyed,
    y: {
      field: 'line',
      type: 'nominal',
      title: null,
      scale: { domain: keyed.map(({ line }) => line), paddingInner: 0.28, paddingOuter: 0.15 },
      axis: {
        labelExpr: "split(slice(datum.label, indexof(datum.label, '|') + 1), '\\n')",
        labelLimit: 0,
        labelLineHeight: lineHeight,
        // Vega centres the first line only.
        labelOffset: { expr: `${-lineHeight / 2} * (length(split(datum.value, '\\n')) - 1)` },
        ...(isNested && {
          labelAlign: 'left',
          labelPadding: room + 6,
          labelFontWeight: {
            condition: { test: "slice(datum.value, 0, 1) === 'h'", value: 600 },
            value: 400,
          },
        }),
      },
    },
    room,
    height: rows.length * rowHeight,
  };
}

/** A name broken between words, and within a word that is longer than a line. */
export function nameLines(name: string, width: number): string[] {
  const lines = wrapLine(name, width, textWidth).flatMap((line) => broken(line, width));
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''}…`];
}

function broken(line: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (part !== '' && textWidth(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** How wide a line of a name may be beside its bar. */
export function longestCategory(width: number): number {
  return Math.min(280, Math.round(width * 0.4));
}
