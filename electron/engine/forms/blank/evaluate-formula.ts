import { columnIndex } from '../../read/sheet';

/** The number in a cell, rows and columns from 0; null where none stands there. */
export type NumberAt = (row: number, column: number) => number | null;

/** Terms with a sign between each two, so that no text can be read in two ways. */
const isSum =
  /^[+-]?(?:SUM\([A-Z0-9:,;]+\)|[A-Z]{1,3}\d{1,7}|\d+)(?:[+-](?:SUM\([A-Z0-9:,;]+\)|[A-Z]{1,3}\d{1,7}|\d+))*$/i;

/**
 * The value of a sum as forms have it: `SUM(C8:C10,C12)`, `C8+C9-C10`, with places of the same sheet. Blank cells are
 * nought, as in Excel. Null for anything else.
 */
export function evaluateSum(formula: string, numberAt: NumberAt): number | null {
  const text = formula.replace(/[\s$]/g, '').replace(/^[=+]/, '');
  if (!isSum.test(text)) return null;
  let sum = 0;
  for (const [term] of text.matchAll(/[+-]?(?:SUM\([^)]*\)|[A-Z]{1,3}\d{1,7}|\d+)/gi)) {
    const sign = term.startsWith('-') ? -1 : 1;
    const bare = term.replace(/^[+-]/, '');
    const list = /^SUM\((.*)\)$/i.exec(bare)?.[1];
    const parts = list === undefined ? [bare] : list.split(/[,;]/);
    for (const part of parts) {
      const value = /^\d+$/.test(part) ? Number(part) : rangeSum(part, numberAt);
      if (value === null) return null;
      sum += sign * value;
    }
  }
  return sum;
}

function rangeSum(range: string, numberAt: NumberAt): number | null {
  const found = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(range);
  if (!found) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const columns = [columnIndex(left.toUpperCase()), columnIndex(right.toUpperCase())] as const;
  const rows = [Number(top) - 1, Number(bottom) - 1] as const;
  if ((rows[1] - rows[0] + 1) * (columns[1] - columns[0] + 1) > 1_000_000) return null;
  let sum = 0;
  for (let row = rows[0]; row <= rows[1]; row += 1)
    for (let column = columns[0]; column <= columns[1]; column += 1) sum += numberAt(row, column) ?? 0;
  return sum;
}
