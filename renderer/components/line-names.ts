import { headsAbove, placeHeads } from '../../shared/analysis/place-heads';
import type { TableColumn, TableModel, TableRow } from '../../shared/analysis/table-model';

/** Rows and columns by what their dimensions and categories are called: `Đối tượng: Công chức, Giới tính: Nữ`. By id. */
export interface LineNames {
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

export function lineNames({ rows, columns, header, rowHeads, columnHeads }: TableModel): LineNames {
  const name = (heads: readonly string[], labels: readonly string[]): string =>
    labels.map((label, at) => `${heads[at] ?? ''}: ${label}`).join(', ');
  const rowNames = new Map<string, string>();
  const groups: string[] = [];
  for (const row of rows) {
    groups.splice(row.level, groups.length, row.label);
    rowNames.set(row.id, name(rowHeads, groups));
  }
  const placed = placeHeads(header);
  const columnNames = columns.map(({ id, kind }, at): [string, string] => {
    const labels = headsAbove(placed, at).map(({ label }) => label);
    const isInGroup = kind === 'subtotal' && labels.length > 1;
    return [id, name(columnHeads, isInGroup ? labels.slice(0, -1) : labels)];
  });
  return { rows: rowNames, columns: new Map(columnNames) };
}

/** Who stands in a cell, in words; totals say nothing. Null: everybody. */
export function cellName(names: LineNames, row: TableRow, column: TableColumn): string | null {
  const parts = [
    row.kind === 'total' ? null : names.rows.get(row.id),
    column.kind === 'total' ? null : names.columns.get(column.id),
  ].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? null : parts.join(', ');
}
