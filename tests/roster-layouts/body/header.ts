import type { GridCell, Merge } from '../grid';
import type { Line } from './line';
import type { SheetPlan } from './sheet-plan';

/** The header of a table: its lines, and its merged areas counted from its first line. */
export interface Header {
  readonly lines: readonly Line[];
  readonly merges: readonly Merge[];
}

/**
 * Every column's path of words from the top down. Neighbours that share a parent share its cell; a path that is
 * shorter than the deepest is merged down to the bottom.
 */
export function buildHeader({ columns, pen }: SheetPlan): Header {
  const paths = columns.map(({ header }) => header);
  const depth = Math.max(...paths.map(({ length }) => length));
  const merges: Merge[] = [];
  const rows: GridCell[][] = Array.from({ length: depth }, () => paths.map(() => null));
  rows.forEach((row, level) => {
    for (let left = 0; left < paths.length; left += 1) {
      const path = paths[left] ?? [];
      const label = path[level];
      if (label === undefined || sharesCell(paths, left - 1, left, level)) continue;
      let right = left;
      while (sharesCell(paths, right, right + 1, level)) right += 1;
      const bottom = level === path.length - 1 ? depth - 1 : level;
      row[left] = label;
      if (right > left || bottom > level) merges.push({ top: level, left, bottom, right });
    }
  });
  return {
    lines: rows.map((cells) => ({ kind: 'header', cells })),
    merges: pen.layout.mergedHeader ? merges : [],
  };
}

/** Two neighbours share the cell of a level when their paths are the same down to it. */
function sharesCell(
  paths: readonly (readonly string[])[],
  left: number,
  right: number,
  level: number,
): boolean {
  const [one, other] = [paths[left], paths[right]];
  if (one === undefined || other === undefined || one[level] === undefined) return false;
  const isSame = one.slice(0, level + 1).every((label, index) => label === other[index]);
  return isSame && (one.length === other.length || (level < one.length - 1 && level < other.length - 1));
}

/** The line that numbers the columns, as forms have it. */
export function numberRow({ columns, pen }: SheetPlan): Line[] {
  const numbers = columns.map((_, index) => index + 1);
  switch (pen.layout.numberRow) {
    case 'absent':
      return [];
    case 'plain':
      return [{ kind: 'number_row', cells: numbers }];
    case 'parentheses':
      return [{ kind: 'number_row', cells: numbers.map((number) => `(${number})`) }];
    case 'letters':
      return [{ kind: 'number_row', cells: ['A', ...numbers.slice(0, -1)] }];
  }
}
