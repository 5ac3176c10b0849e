import type { Breakdown, CrossCell, CrossTable } from '../contract/results';

/** A breakdown by at most one dimension of rows and one of columns, as the command line answers it and charts draw it. */
export function crossTable({ asOf, rows, columns, measure, people, cells }: Breakdown): CrossTable {
  return {
    asOf,
    rows: rows[0]?.id ?? '',
    columns: columns[0]?.id ?? null,
    measure,
    total: people,
    cells: cells.map((cell): CrossCell => {
      const place = { row: cell.rows[0] ?? null, column: cell.columns[0] ?? null };
      const { numerator, denominator } = cell;
      if (measure === 'headcount') return { ...place, value: cell.people };
      return { ...place, value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
    }),
  };
}
