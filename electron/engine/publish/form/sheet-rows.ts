import type ExcelJS from 'exceljs';
import type { FilledForm, FilledRow } from '../../../../shared/forms/filled-form';
import type { FormTemplate, Leaf } from '../../../../shared/forms/form';
import { columnLetter } from '../../read/sheet';
import { face, middle, thin } from './form-look';
import { linesOf } from './lines-of';

/** The rows as they are filled; answers the last one. */
export function writeRows(
  sheet: ExcelJS.Worksheet,
  filled: FilledForm,
  { rows: rule }: FormTemplate,
  leaves: readonly Leaf[],
  first: number,
): number {
  const isSummed = rule.kind === 'units' && rule.each === undefined;
  const units = filled.rows.flatMap(({ kind }, index) => (kind === 'unit' ? [first + index] : []));
  filled.rows.forEach((row, index) => {
    const number = first + index;
    leaves.forEach((leaf, column) => {
      const cell = sheet.getCell(number, column + 1);
      const value = row.values[column] ?? null;
      const isTotal = isSummed && row.kind === 'total' && typeof value === 'number' && units.length > 0;
      const letter = columnLetter(column);
      cell.value = isTotal
        ? { formula: `SUM(${letter}${units[0] ?? 0}:${letter}${units.at(-1) ?? 0})`, result: value }
        : value;
      cell.border = thin;
      cell.font = {
        name: face,
        size: 11,
        bold: row.isStrong,
        italic: row.kind === 'section' && row.level === 1,
      };
      cell.alignment = alignmentOf(leaf, row, value);
      if (typeof value === 'number') cell.numFmt = numberFormat(leaf, row);
    });
    if (row.kind === 'section') {
      sheet.mergeCells(number, 1, number, leaves.length);
      sheet.getCell(number, 1).alignment = { horizontal: 'left', vertical: 'middle' };
    }
    const lines = Math.max(
      1,
      ...leaves.map(({ width = 10, value }, column) =>
        row.kind === 'section'
          ? 1
          : linesOf(String(row.values[column] ?? ''), width, {
              bold: row.isStrong,
              indent: value.kind === 'label' ? row.level : 0,
            }),
      ),
    );
    if (lines > 1) sheet.getRow(number).height = lines * 15;
  });
  return first + filled.rows.length - 1;
}

function numberFormat({ value }: Leaf, { id, kind }: FilledRow): string {
  if (value.kind === 'share') return '0.00';
  if (value.kind === 'field' && value.decimals !== undefined) return `#,##0.${'0'.repeat(value.decimals)}`;
  if (value.kind === 'field') return kind === 'total' ? '#,##0' : 'General';
  return id === 'age-mean' ? '0.0' : '#,##0';
}

function alignmentOf({ value }: Leaf, { level }: FilledRow, shown: unknown): Partial<ExcelJS.Alignment> {
  if (value.kind === 'label')
    return { horizontal: 'left', vertical: 'middle', wrapText: true, indent: level };
  if (value.kind === 'field' && typeof shown === 'string' && shown.length > 10)
    return { horizontal: 'left', vertical: 'middle', wrapText: true };
  return middle;
}
