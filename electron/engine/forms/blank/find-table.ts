import { cellText, type Sheet } from '../../read/sheet';
import { tidyText } from '../../normalise/tidy-text';
import { findHeader, headerAt, isNumberRow, type HeaderRegion } from '../../understand/find-header';
import { HeaderGrid } from '../../understand/header-grid';
import { isFooterLine, isTitleLine } from '../../understand/row-patterns';

export interface BlankTable {
  readonly header: HeaderRegion;
  /** Marks of the number row by column: `3=4+6`. */
  readonly marks: readonly string[];
  /** Rows from 0; `end` is the first row below the table. */
  readonly first: number;
  readonly end: number;
  readonly title: string;
  /** Every line above the table, in the order of reading. */
  readonly above: readonly string[];
}

const searched = 60;
const deepest = 7;

/** The table of a blank form: the heads above its row of column numbers, or, without one, the heads of a roster. */
export function findBlankTable(sheet: Sheet): BlankTable | null {
  const grid = new HeaderGrid(sheet, Math.min(sheet.rows.length, searched) + 1);
  const header = byNumberRow(grid) ?? findHeader(sheet) ?? byWidth(grid);
  if (!header || header.bottom < header.top) return null;
  const below = (header.numberRow ?? header.bottom) + 1;
  return {
    header,
    marks: header.paths.map((_, column) =>
      header.numberRow === null ? '' : grid.ownText(header.numberRow, column),
    ),
    first: below,
    end: endOf(sheet, below),
    title: titleAbove(grid, header.top),
    above: Array.from({ length: header.top }, (_, row) => grid.filled(row).map(({ text }) => text)).flat(),
  };
}

function byNumberRow(grid: HeaderGrid): HeaderRegion | null {
  for (let row = 1; row < Math.min(grid.sheet.rows.length, searched); row += 1) {
    if (!isNumberRow(grid, row)) continue;
    const columns = grid.filled(row).map(({ column }) => column);
    const top = topOf(grid, row, columns);
    if (top < row) return headerAt(grid.sheet, top, row - 1);
  }
  return null;
}

/** Rises until every numbered column has its head, and over all that is merged into it. */
function topOf(grid: HeaderGrid, numberRow: number, columns: readonly number[]): number {
  let top = numberRow - 1;
  for (;;) {
    const merged = Math.min(top, ...columns.map((column) => grid.merge(top, column)?.top ?? top));
    if (merged < top && numberRow - merged <= deepest) {
      top = merged;
      continue;
    }
    const isCovered = (column: number): boolean => {
      for (let row = top; row < numberRow; row += 1) if (grid.text(row, column) !== '') return true;
      return false;
    };
    const above = grid.filled(top - 1);
    const isTitle = above.length === 1 && grid.width(top - 1, above[0]?.column ?? 0) >= columns.length * 0.9;
    const isHead = above.length > 0 && !isTitle && !above.every(({ text }) => isTitleLine(text));
    const spansSome = above.some(({ column }) => {
      const width = grid.width(top - 1, column);
      return width > 1 && width < columns.length * 0.9 && columns.includes(column);
    });
    const isShadowed =
      columns.filter((column) => grid.text(top - 1, column) !== '').length >= columns.length * 0.8;
    const needs = !columns.every(isCovered);
    if (top > 0 && numberRow - top < deepest && isHead && (needs || (spansSome && isShadowed))) {
      top -= 1;
      continue;
    }
    return top;
  }
}

/** The first row that is filled widest, with what is merged into it. */
function byWidth(grid: HeaderGrid): HeaderRegion | null {
  let [best, width] = [-1, 2];
  for (let row = 0; row < Math.min(grid.sheet.rows.length, searched); row += 1) {
    const cells = grid.filled(row);
    if (cells.length <= width || cells.every(({ text }) => isTitleLine(text) || /^\d+$/.test(text))) continue;
    [best, width] = [row, cells.length];
  }
  if (best < 0) return null;
  const columns = grid.filled(best).map(({ column }) => column);
  const tops = columns.map((column) => grid.merge(best, column)?.top ?? best);
  const bottoms = columns.map((column) => grid.merge(best, column)?.bottom ?? best);
  return headerAt(grid.sheet, Math.min(...tops), Math.max(...bottoms));
}

function endOf(sheet: Sheet, first: number): number {
  for (let row = first; row < sheet.rows.length; row += 1) {
    const texts = (sheet.rows[row] ?? [])
      .map((cell) => tidyText(cellText(cell)))
      .filter((text) => text !== '');
    if (texts.length > 0 && texts.some(isFooterLine)) return row;
  }
  return sheet.rows.length;
}

/** The longest line of capitals above the table, with the lines that go on with it. */
function titleAbove(grid: HeaderGrid, top: number): string {
  const lines: string[] = [];
  for (let row = 0; row < top; row += 1)
    for (const { text } of grid.filled(row))
      if (
        /^(?:["“]?\s*)?(?:BÁO CÁO|BIỂU|BẢNG|THỐNG KÊ|TỔNG HỢP|DANH SÁCH|PHÂN TÍCH|SỐ LƯỢNG|TÌNH HÌNH|KẾT QUẢ|ĐẢNG VIÊN)/u.test(
          text,
        )
      )
        lines.push(text);
  return lines
    .filter((text) => !/^BIỂU (?:SỐ )?\d/u.test(text))
    .join(' ')
    .slice(0, 300);
}
