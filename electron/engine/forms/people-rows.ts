import { everybody } from '../../../shared/analysis/condition';
import { checkFigures } from '../../../shared/forms/check-figures';
import type { FilledRow, FormValue } from '../../../shared/forms/filled-form';
import type { FormTemplate, Leaf } from '../../../shared/forms/form';
import type { Question } from '../analyse/question';
import { countCells } from './count-cells';
import type { FilledRows } from './filled-rows';
import { listPeople } from './list-people';
import { planCells, total } from './plan-cells';

/** A person a row; the last row counts every column. */
export async function peopleRows(
  question: Question,
  template: FormTemplate,
  leaves: readonly Leaf[],
  sections: 'position' | null,
): Promise<FilledRows> {
  const plan = planCells(template, leaves, [total]);
  const [counts = []] = await countCells(question, plan.rows, plan.columns);
  const sumOf = (leaf: Leaf, index: number): FormValue => {
    if (leaf.value.kind === 'label') return 'Tổng số';
    if (leaf.value.kind !== 'tick') return null;
    return counts[plan.leafColumns.get(index) ?? -1] ?? 0;
  };
  const last: FilledRow = {
    ...{ id: 'total', kind: 'total', label: 'Tổng số', level: 0, isStrong: true, condition: everybody },
    values: leaves.map(sumOf),
  };
  const checks = template.checks.flatMap((each) => {
    const figure = (name: string): number | null =>
      name === 'people'
        ? (counts[plan.people] ?? null)
        : (counts[plan.leafColumns.get(leaves.findIndex(({ mark }) => mark === name)) ?? -1] ?? null);
    const rest = (at: number): number => counts[plan.columnRests.get(`${each.id}:${at}`) ?? -1] ?? 0;
    return checkFigures(each, { at: 'total', figure, rest }) ?? [];
  });
  return { rows: [...(await listPeople(question, leaves, sections)), last], checks, notes: [] };
}
