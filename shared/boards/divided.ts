import { plainView, type TableView } from '../analysis/table-view';
import type { ChartKindId } from '../charts/chart-kind';
import type { CardContent } from '../contract/boards';

interface Divided {
  /** The people, where absent. */
  readonly measure?: string;
  readonly rows: readonly string[];
  readonly columns?: readonly string[];
  /** As suits the table best, where absent. */
  readonly chart?: ChartKindId;
  readonly view?: Partial<TableView>;
  readonly shown?: 'chart' | 'table';
}

/** A card that divides people; shares are of the column, or of all where there are no columns. */
export function divided({
  measure = 'headcount',
  rows,
  columns = [],
  chart,
  view,
  shown = 'chart',
}: Divided): CardContent {
  const percentOf = columns.length === 0 ? 'total' : 'column';
  return {
    ...{ kind: 'breakdown', measure, rows: [...rows], columns: [...columns], shown },
    view: { ...plainView, percentOf, ...view },
    chart: chart ?? null,
  };
}
