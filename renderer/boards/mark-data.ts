import type { TableColumn, TableRow } from '../../shared/analysis/table-model';
import type { ChartDatum } from '../../shared/charts/chart';
import type { Breakdown } from '../../shared/contract/results';

/** The categories that a figure stands for, two to a datum; none of totals and of "khác". */
export function markData(
  { rows, columns }: Pick<Breakdown, 'rows' | 'columns'>,
  row: TableRow,
  column: TableColumn,
): ChartDatum[] {
  const pairs = [
    ...row.path.map((value, at) => ({ dimension: rows[at]?.id, value })),
    ...column.path.map((value, at) => ({ dimension: columns[at]?.id, value })),
  ].flatMap(({ dimension, value }) => (dimension === undefined ? [] : [{ dimension, value }]));
  if (row.kind === 'others' || column.kind === 'others') return [];
  const data: ChartDatum[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [first, second] = [pairs[at], pairs[at + 1]];
    if (first)
      data.push({
        ...first,
        ...(second && { secondDimension: second.dimension, secondValue: second.value }),
      });
  }
  return data;
}
