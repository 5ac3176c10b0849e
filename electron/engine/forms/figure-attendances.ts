import type { TrainingEntry } from '../../../shared/contract/registers';
import { leavesOf, type FormTemplate } from '../../../shared/forms/form';
import type { Question } from '../analyse/question';
import { attendancesOf, countedIn, ofYear } from './attendances';
import { formScope, type FormChoice } from './form-scope';

/** The entries of the register behind a figure of a form of courses; none where the form has no such figure. */
export async function figureAttendances(
  asked: Question,
  template: FormTemplate,
  choice: FormChoice,
  figure: { readonly row: string; readonly mark: string },
  entries: readonly TrainingEntry[],
): Promise<readonly TrainingEntry[]> {
  const leaves = leavesOf(template.columns).map(({ leaf }) => leaf);
  const leaf = leaves.find(({ mark }) => mark === figure.mark);
  if (template.rows.kind !== 'training' || !leaf) return [];
  const { scope } = await formScope(asked, template, choice);
  const question: Question = { ...asked, filter: { all: [asked.filter, scope] } };
  const found = await attendancesOf(question, choice.units, entries, template.rows.rows);
  return countedIn(figure.row, leaf, leaves, ofYear(question, found)).map(({ entry }) => entry);
}
