import { everybody } from '../../../shared/analysis/condition';
import { checkFigures } from '../../../shared/forms/check-figures';
import type { FilledRow, FormValue } from '../../../shared/forms/filled-form';
import type { FormTemplate, Leaf } from '../../../shared/forms/form';
import { formatCount } from '../../../shared/text/numbers';
import type { Question } from '../analyse/question';
import { countCells } from './count-cells';
import type { FilledRows } from './filled-rows';
import { numberOf } from './filled-row';
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
  const people = await listPeople(question, leaves, sections);
  const sumOf = ({ value }: Leaf, index: number): FormValue => {
    if (value.kind === 'label') return `Tổng số: ${formatCount(counts[plan.people] ?? 0, 'vi')} người`;
    if (value.kind === 'tick' || (value.kind === 'field' && value.total === 'count'))
      return counts[plan.leafColumns.get(index) ?? -1] ?? 0;
    if (value.kind !== 'field' || value.total !== 'sum') return null;
    const numbers = people.flatMap(({ values }) => numberOf(values[index]) ?? []);
    return Number(numbers.reduce((sum, number) => sum + number, 0).toFixed(value.decimals ?? 0));
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
  return { rows: [...people, last], checks, notes: [] };
}
