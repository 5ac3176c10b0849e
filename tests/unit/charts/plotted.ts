import { arrangeTable } from '../../../shared/analysis/arrange-table';
import { findDimension } from '../../../shared/analysis/dimensions';
import { starterLibrary } from '../../../shared/analysis/library';
import { plainView, type TableView } from '../../../shared/analysis/table-view';
import { plotTable, type Plot } from '../../../shared/charts/plot';
import type { Breakdown, BreakdownDimension, LeafCell } from '../../../shared/contract/results';

type Key = string | null;
/** Categories of the rows, then of the columns; people; for an indicator numerator, denominator, unknown. */
export type Counted = readonly [rows: readonly Key[], columns: readonly Key[], ...counts: number[]];

/** A breakdown as the engine answers it. */
export function breakdownOf(
  rows: readonly string[],
  columns: readonly string[],
  counted: readonly Counted[],
  measure = 'headcount',
): Breakdown {
  const cells = counted.map(([row, column, people = 0, numerator, denominator, unknown]): LeafCell => ({
    rows: row,
    columns: column,
    people,
    numerator: numerator ?? people,
    denominator: denominator ?? people,
    unknown: unknown ?? 0,
  }));
  const side = (ids: readonly string[], of: 'rows' | 'columns'): BreakdownDimension[] =>
    ids.map((id, at) => {
      const categories = findDimension(id)?.categories?.map((category): Key => category.id);
      const found = [...new Set(cells.map((cell) => cell[of][at] ?? null))];
      const recorded = categories ?? found.filter((key) => key !== null);
      return {
        id,
        keys: found.includes(null) ? [...recorded, null] : recorded,
        isClosed: categories !== undefined,
      };
    });
  return {
    asOf: '2024-12-31',
    measure,
    rows: side(rows, 'rows'),
    columns: side(columns, 'columns'),
    people: cells.reduce((sum, { people }) => sum + people, 0),
    cells,
  };
}

/** What charts draw of it. */
export function plotOf(breakdown: Breakdown, view: Partial<TableView> = {}): Plot {
  const whole = { ...plainView, ...view };
  const library = starterLibrary;
  const model = arrangeTable(breakdown, whole, { library, language: 'vi' });
  return plotTable({ breakdown, model, percentOf: whole.percentOf, library, language: 'vi' });
}

/** As many units as a province has, with long names. */
export function manyUnits(count: number): Counted[] {
  return Array.from({ length: count }, (_, index) => [
    [`Ủy ban nhân dân xã Mường Lạn số ${index}`],
    [],
    index + 1,
  ]);
}
