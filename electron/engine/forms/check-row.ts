import { checkFigures } from '../../../shared/forms/check-figures';
import type { CheckResult, FilledRow } from '../../../shared/forms/filled-form';
import type { FormTemplate, Leaf } from '../../../shared/forms/form';
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
