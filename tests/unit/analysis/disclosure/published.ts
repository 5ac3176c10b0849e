import type { Axis } from '../../../../shared/analysis/disclosure/axis';

/** Every cell of a table as its single cells, found anew here and not by the code that is tested. */
export interface PublishedCell {
  readonly row: number;
  readonly column: number;
  /** `row * columns + column` of each single cell that it adds up. */
  readonly singles: readonly number[];
}

export function everyCell(rows: Axis, columns: Axis): readonly PublishedCell[] {
  return rows.flatMap((_, row) =>
    columns.map((__, column) => ({
      row,
      column,
      singles: bottom(rows, row).flatMap((r) => bottom(columns, column).map((c) => r * columns.length + c)),
    })),
  );
}

function bottom(axis: Axis, node: number): readonly number[] {
  const parts = axis.flatMap(({ parent }, part) => (parent === node ? [part] : []));
  return parts.length === 0 ? [node] : parts.flatMap((part) => bottom(axis, part));
}

export function addUp(singles: readonly number[], values: readonly number[]): number {
  return singles.reduce((sum, single) => sum + (values[single] ?? 0), 0);
}
