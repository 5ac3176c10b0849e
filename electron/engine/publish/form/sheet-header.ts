import type ExcelJS from 'exceljs';
import type { FormTemplate, Leaf } from '../../../../shared/forms/form';
import { headerCells, headerDepth } from '../../../../shared/forms/header-cells';
import { face, middle, thin } from './form-look';
import { linesOf } from './lines-of';

/** The tree of heads and the row of column numbers; answers the first row below it. */
export function writeHeader(
  sheet: ExcelJS.Worksheet,
  { columns }: FormTemplate,
  leaves: readonly Leaf[],
  top: number,
): number {
  const depth = headerDepth(columns);
  const lines = Array.from({ length: depth }, () => 15);
  for (const cell of headerCells(columns)) {
    const [row, column] = [top + cell.row, cell.column + 1];
    const [bottom, right] = [row + cell.rowSpan - 1, column + cell.columnSpan - 1];
    const target = sheet.getCell(row, column);
    target.value = cell.label;
    if (bottom > row || right > column) sheet.mergeCells(row, column, bottom, right);
    const width = leaves
      .slice(cell.column, cell.column + cell.columnSpan)
      .reduce((sum, leaf) => sum + (leaf.width ?? 10), 0);
    const height = linesOf(cell.label, width, { size: 10, bold: true }) * 13 + 4;
    const share = height / cell.rowSpan;
    for (let line = cell.row; line < cell.row + cell.rowSpan; line += 1)
      lines[line] = Math.max(lines[line] ?? 0, share);
  }
  lines.forEach((height, index) => {
    sheet.getRow(top + index).height = Math.min(height, 200);
  });
  leaves.forEach(({ mark, markText }, index) => {
    sheet.getCell(top + depth, index + 1).value = markText ?? mark;
  });
  for (let row = top; row <= top + depth; row += 1) {
    for (let column = 1; column <= leaves.length; column += 1) {
      const cell = sheet.getCell(row, column);
      const isNumbers = row === top + depth;
      cell.font = { name: face, size: isNumbers ? 9 : 10, bold: !isNumbers, italic: isNumbers };
      cell.alignment = middle;
      cell.border = thin;
    }
  }
  return top + depth + 1;
}
