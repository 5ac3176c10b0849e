import type { TableBlock, TableHead, TableLine } from '../../../shared/report/report-block';
import { columnWidths, keptWithNext, pointsPerMillimetre, tableFontSize } from './page-layout';
import { bottom, left, width, type PdfPage, type TextLook } from './pdf-page';

/** Points at the sides of a text, and above and below it: rows as high as those of the Word document. */
const padding = 3;
const paddingAbove = 2.2;

interface Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: TextLook;
}

interface Caption {
  readonly text: string;
  readonly look: TextLook;
}

interface Frame {
  readonly size: number;
  /** Of the columns, in points. */
  readonly widths: readonly number[];
  /** Points that the lines from this one to the next place where a page may end need. */
  readonly keptFrom: (line: number) => number;
}

/** `after`: points of what follows the last line on its page; 0 where a page may end behind it. */
function frameOf(page: PdfPage, block: TableBlock, after: number): Frame {
  const { lines } = block;
  const size = tableFontSize(lines[0]?.figures.length ?? 0);
  const widths = columnWidths(block).map((each) => each * pointsPerMillimetre);
  const heights = lines.map((line) => lineHeight(page, line, widths, size));
  const keptFrom = (line: number): number => {
    const end = lines.findIndex((_, at) => at >= line && !keptWithNext(at, lines.length, after > 0));
    return end < 0 ? sum(heights.slice(line)) + after : sum(heights.slice(line, end + 1));
  };
  return { size, widths, keptFrom };
}

/** Points that a table needs to begin on a page, without the white above it. */
export function leastTableHeight(page: PdfPage, block: TableBlock, caption: Caption, after = 0): number {
  const { size, widths, keptFrom } = frameOf(page, block, after);
  const captionHeight = page.height(caption.text, width, caption.look) + 4;
  return captionHeight + headBoxes(page, block.heads, widths, 0, size).bottom + keptFrom(0);
}

/**
 * A table with its heads again on every page; no row is parted.
 * @param after points of what must stand on the page of its last lines
 */
export function drawTable(page: PdfPage, block: TableBlock, caption: Caption, after = 0): void {
  const { heads, lines } = block;
  const { size, widths, keptFrom } = frameOf(page, block, after);
  const { document } = page;
  const table = document.struct('Table');
  const row = (boxes: readonly Box[], tag: 'TH' | 'TD'): void => {
    const line = document.struct('TR');
    table.add(line);
    for (const box of boxes)
      line.add(
        document.struct(tag, {}, () => {
          const { text, x, y, height, look } = box;
          document.lineWidth(0.5).rect(x, y, box.width, height).stroke();
          const inner = box.width - 2 * padding;
          page.write(text, x + padding, y + (height - page.height(text, inner, look)) / 2, inner, look);
        }),
      );
    line.end();
  };
  const drawHeads = (): void => {
    const boxes = headBoxes(page, heads, widths, document.y, size);
    for (const line of boxes.lines) row(line, 'TH');
    document.y = boxes.bottom;
  };
  page.room(leastTableHeight(page, block, caption, after));
  page.flow('Caption', caption.text, caption.look, 4);
  document.addStructure(table);
  drawHeads();
  for (const [at, line] of lines.entries()) {
    const height = lineHeight(page, line, widths, size);
    if (document.y + keptFrom(at) > bottom) {
      document.addPage();
      drawHeads();
    }
    const top = document.y;
    row(lineBoxes(line, widths, top, height, size), 'TD');
    document.y = top + height;
  }
  table.end();
}

function lineLooks({ isTotal }: TableLine, size: number): { label: TextLook; figure: TextLook } {
  const face = isTotal ? 'bold' : 'regular';
  return { label: { face, size }, figure: { face, size, align: 'right' } };
}

function lineHeight(page: PdfPage, line: TableLine, widths: readonly number[], size: number): number {
  const { label, figure } = lineLooks(line, size);
  const heights = [line.label, ...line.figures.map(({ text }) => text)].map((text, at) =>
    page.height(text === '' ? ' ' : text, (widths[at] ?? 0) - 2 * padding, at === 0 ? label : figure),
  );
  return Math.max(...heights) + 2 * paddingAbove;
}

function lineBoxes(
  line: TableLine,
  widths: readonly number[],
  y: number,
  height: number,
  size: number,
): Box[] {
  const { label, figure } = lineLooks(line, size);
  let x = left;
  return [line.label, ...line.figures.map(({ text }) => text)].map((text, at) => {
    const width = widths[at] ?? 0;
    const box = { text, x, y, width, height, look: at === 0 ? label : figure };
    x += width;
    return box;
  });
}

/** The cells of the heads: a cell takes the first columns that no cell above reaches down into. */
function headBoxes(
  page: PdfPage,
  heads: readonly (readonly TableHead[])[],
  widths: readonly number[],
  top: number,
  size: number,
): { lines: Box[][]; bottom: number } {
  const look: TextLook = { face: 'bold', size, align: 'center' };
  const taken = new Set<string>();
  const placed = heads.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row},${column}`)) column += 1;
      const at = column;
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let across = 0; across < cell.columnSpan; across += 1) taken.add(`${row + down},${at + across}`);
      column += cell.columnSpan;
      const width = sum(widths.slice(at, at + cell.columnSpan));
      return { cell, row, x: left + sum(widths.slice(0, at)), width };
    });
  });
  const heightOf = (text: string, width: number): number =>
    page.height(text, width - 2 * padding, look) + 2 * paddingAbove;
  const heights = heads.map((_, row) =>
    Math.max(
      size + 2 * paddingAbove,
      ...placed
        .filter((each) => each.row === row && each.cell.rowSpan === 1)
        .map(({ cell, width }) => heightOf(cell.text, width)),
    ),
  );
  // A tall cell over several rows makes the last of them taller.
  for (const { cell, row, width } of placed) {
    const last = row + cell.rowSpan - 1;
    const missing = heightOf(cell.text, width) - sum(heights.slice(row, last + 1));
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  const tops = heads.map((_, row) => top + sum(heights.slice(0, row)));
  return {
    bottom: top + sum(heights),
    lines: heads.map((_, line) =>
      placed
        .filter(({ row }) => row === line)
        .map(({ cell, row, x, width }) => ({
          ...{ text: cell.text, x, y: tops[row] ?? top, width, look },
          height: sum(heights.slice(row, row + cell.rowSpan)),
        })),
    ),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
