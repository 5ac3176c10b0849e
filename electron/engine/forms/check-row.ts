import { checkFigures } from '../../../shared/forms/check-figures';
import type { CheckResult, FilledRow } from '../../../shared/forms/filled-form';
import type { CriterionRow, FormTemplate, Leaf } from '../../../shared/forms/form';
import { numberOf } from './filled-row';
import type { CellPlan } from './plan-cells';

/** What was counted for one row, in the columns of the plan. */
export type RowFigures = readonly (number | null)[];

/** Leaves that are empty only where the roster does not record what they count. */
const counted: ReadonlySet<Leaf['value']['kind']> = new Set(['count', 'tick', 'field'] as const);

/** The relations between the columns of one row. */
export function checkRow(
  { checks }: FormTemplate,
  leaves: readonly Leaf[],
  plan: CellPlan,
  row: FilledRow,
  figures: RowFigures,
): CheckResult[] {
  return checks.flatMap((each) => {
    if (each.across !== 'columns') return [];
    const figure = (name: string): number | null =>
      name === 'people'
        ? (figures[plan.people] ?? null)
        : numberOf(row.values[leaves.findIndex(({ mark }) => mark === name)]);
    const rest = (at: number): number => figures[plan.columnRests.get(`${each.id}:${at}`) ?? -1] ?? 0;
    const tells = (name: string): boolean => {
      const leaf = leaves.find(({ mark }) => mark === name);
      return name === 'people' || !leaf || !counted.has(leaf.value.kind) || figure(name) !== null;
    };
    return checkFigures(each, { at: row.id, figure, rest, tells }) ?? [];
  });
}

/** The relations between the rows of every column. */
export function checkColumns(
  { checks }: FormTemplate,
  rows: readonly FilledRow[],
  leaves: readonly Leaf[],
  figures: readonly RowFigures[],
  plan: CellPlan,
): CheckResult[] {
  return leaves.flatMap(({ mark }, leaf) => {
    const column = plan.leafColumns.get(leaf);
    if (column === undefined) return [];
    return checks.flatMap((each) => {
      if (each.across !== 'rows') return [];
      const figure = (name: string): number | null =>
        numberOf(rows.find(({ id }) => id === name)?.values[leaf]);
      const rest = (at: number): number =>
        figures[plan.rowRests.get(`${each.id}:${at}`) ?? -1]?.[column] ?? 0;
      const tells = (name: string): boolean => figure(name) !== null;
      return checkFigures(each, { at: mark, figure, rest, tells }) ?? [];
    });
  });
}

interface UnitFigures {
  /** The row of the unit, or of the total. */
  readonly id: string;
  readonly criteria: readonly CriterionRow[];
  /** The unit's own figures, then those of each criterion. */
  readonly figures: readonly RowFigures[];
}

/**
 * The relations between the rows under a unit, in every column. What holds is told of the total only: the units of a
 * province are many.
 */
export function checkCriteria(
  { checks }: FormTemplate,
  leaves: readonly Leaf[],
  plan: CellPlan,
  { id, criteria, figures }: UnitFigures,
): CheckResult[] {
  return leaves.flatMap(({ mark, value }, leaf) => {
    const column = plan.leafColumns.get(leaf);
    if (column === undefined || value.kind !== 'count') return [];
    return checks.flatMap((each) => {
      if (each.across !== 'rows') return [];
      const figure = (name: string): number | null => {
        const row = criteria.findIndex((criterion) => criterion.id === name);
        return figures[name === 'people' ? 0 : row + 1]?.[column] ?? null;
      };
      const found = checkFigures(each, { at: mark, figure, rest: () => 0 });
      if (!found || (found.state === 'holds' && id !== 'total')) return [];
      const rowOf = (name: string): string => (name === 'people' ? id : `${id}:${name}`);
      // A criterion that nobody meets has no row.
      const isPrinted = (name: string): boolean => {
        const row = criteria.findIndex((criterion) => criterion.id === name);
        return (figures[row + 1]?.[plan.people] ?? 0) > 0;
      };
      const parts = found.parts.filter(isPrinted);
      if (parts.length === 0) return [];
      return [{ ...found, parts: parts.map(rowOf), whole: rowOf(found.whole) }];
    });
  });
}
