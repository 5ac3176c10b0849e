import { everybody, type Condition } from '../../../shared/analysis/condition';
import { crossFormChecks, type FormFigures } from '../../../shared/forms/cross-form-checks';
import type { CrossCheckResult } from '../../../shared/forms/filled-form';
import { worstFirst } from '../../../shared/forms/check-figures';
import { countedBy, leavesOf, type FormTemplate } from '../../../shared/forms/form';
import { findForm } from '../../../shared/forms/forms';
import type { Question } from '../analyse/question';
import { countCells } from './count-cells';
import { recordedOf } from './recorded';

/** The relations of a form to others, of the same units, each form with the part of the staff that it is for. */
export async function crossChecks(
  question: Question,
  { id }: FormTemplate,
  units: readonly string[] | null,
): Promise<CrossCheckResult[]> {
  const checks = crossFormChecks.filter(({ left, right }) =>
    [...left, ...right].some(({ form }) => form === id),
  );
  const sides = checks.flatMap(({ left, right }) => [left.flatMap(countedIn), right.flatMap(countedIn)]);
  const columns = sides.flat();
  const here: Condition = units === null ? everybody : { dimension: 'unit', in: [...units] };
  const [counts = []] = await countCells(question, [{ who: here }], columns);
  const figures = [...counts];
  const scoped = { ...question, filter: { all: [question.filter, here] } };
  const recorded = await recordedOf(scoped, columns);
  const sums = sides.map((side) => {
    const own = figures.splice(0, side.length);
    return side.every((who) => recorded.tells(who))
      ? own.reduce<number>((sum, n) => sum + (n ?? 0), 0)
      : null;
  });
  return worstFirst(
    checks.map((check, index): CrossCheckResult => {
      const [left = 0, right = 0] = sums.slice(index * 2, index * 2 + 2);
      const isOpen = left === null || right === null;
      const state = isOpen ? 'open' : left === right ? 'holds' : 'broken';
      return { id: check.id, label: check.label, state, left, right };
    }),
  );
}

/** Whom each of the marks counts. */
function countedIn({ form, marks, who = everybody }: FormFigures): Condition[] {
  const template = findForm(form);
  if (!template) return [];
  const scope: Condition = { all: [template.who, template.narrowed?.to ?? everybody, who] };
  const leaves = leavesOf(template.columns);
  return marks.map((mark) => {
    const leaf = leaves.find((each) => each.leaf.mark === mark)?.leaf;
    return { all: [scope, (leaf && countedBy(leaf)) ?? everybody] };
  });
}
