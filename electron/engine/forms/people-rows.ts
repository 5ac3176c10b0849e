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
import type { Recorded } from './recorded';
import { tellsOf } from './tells-of';

/** A person a row; the last row counts every column. */
export async function peopleRows(
  question: Question,
  template: FormTemplate,
  leaves: readonly Leaf[],
  sections: 'position' | null,
  recorded: Recorded,
): Promise<FilledRows> {
  const plan = planCells(template, leaves, [total]);
  const [counts = []] = await countCells(question, plan.rows, plan.columns);
  const people = await listPeople(question, leaves, sections);
  const tells = tellsOf(leaves, recorded);
  const sumOf = ({ value }: Leaf, index: number): FormValue => {
    if (value.kind === 'label') return `Tổng số: ${formatCount(counts[plan.people] ?? 0, 'vi')} người`;
    if (!tells(index)) return null;
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
  const figureOf = (leaf: number): number | null =>
    tells(leaf) ? (counts[plan.leafColumns.get(leaf) ?? -1] ?? null) : null;
  const checks = template.checks.flatMap((each) => {
    const figure = (name: string): number | null =>
      name === 'people'
        ? (counts[plan.people] ?? null)
        : figureOf(leaves.findIndex(({ mark }) => mark === name));
    const rest = (at: number): number => counts[plan.columnRests.get(`${each.id}:${at}`) ?? -1] ?? 0;
    const isTold = (name: string): boolean =>
      name === 'people' || tells(leaves.findIndex(({ mark }) => mark === name));
    return checkFigures(each, { at: 'total', figure, rest, tells: isTold }) ?? [];
  });
  return { rows: [...people, last], checks, notes: [] };
}
