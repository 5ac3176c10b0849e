import type { CriterionRow, FormTemplate, Leaf } from '../../../shared/forms/form';
import type { Question } from '../analyse/question';
import { checkColumns, checkRow } from './check-row';
import { countCells } from './count-cells';
import { filledRow } from './filled-row';
import type { FilledRows } from './filled-rows';
import { planCells } from './plan-cells';
import type { Recorded } from './recorded';
import { onceOpen, tellsOf } from './tells-of';

/** One row a criterion, as the form prints them. */
export async function criteriaRows(
  question: Question,
  template: FormTemplate,
  leaves: readonly Leaf[],
  criteria: readonly CriterionRow[],
  recorded: Recorded,
): Promise<FilledRows> {
  const plan = planCells(template, leaves, criteria);
  const figures = await countCells(question, plan.rows, plan.columns);
  const ofLeaf = tellsOf(leaves, recorded);
  const ofRow = ({ who }: CriterionRow): boolean => who === undefined || recorded.tells(who);
  const rows = criteria.map((row, index) => {
    const tells = (leaf: number): boolean => ofRow(row) && ofLeaf(leaf);
    return filledRow(row, leaves, figures[index] ?? [], plan, () => null, row.mark ?? '', tells);
  });
  const checked = criteria.flatMap(({ who, measure }, index) => {
    const row = rows[index];
    const isCounted = who !== undefined && measure !== 'mean-age';
    return row && isCounted ? checkRow(template, leaves, plan, row, figures[index] ?? []) : [];
  });
  return {
    rows,
    checks: onceOpen([...checked, ...checkColumns(template, rows, leaves, figures, plan)]),
    notes: [],
  };
}
