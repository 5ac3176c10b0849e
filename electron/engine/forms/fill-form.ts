import type { TypedNumbers } from '../../../shared/contract/forms';
import type { TrainingEntry } from '../../../shared/contract/registers';
import { worstFirst } from '../../../shared/forms/check-figures';
import type { FilledForm, FilledLeaf } from '../../../shared/forms/filled-form';
import {
  countedBy,
  leavesOf,
  type CriterionRow,
  type FormTemplate,
  type Leaf,
} from '../../../shared/forms/form';
import type { Question } from '../analyse/question';
import { besideFigures } from './beside-figures';
import { criteriaRows } from './criteria-rows';
import { crossChecks } from './cross-checks';
import type { FilledRows } from './filled-rows';
import { remarksOf } from './form-remarks';
import { formScope, type FormChoice } from './form-scope';
import { peopleRows } from './people-rows';
import { recordedOf, type Recorded } from './recorded';
import { skillRemarks } from './skill-remarks';
import { trainingRows } from './training-rows';
import { unitRows } from './unit-rows';

/** What a form needs beside the roster. */
export interface BesideRoster {
  readonly typed: TypedNumbers;
  /** Every entry of the register of training. */
  readonly trainingEntries: () => Promise<readonly TrainingEntry[]>;
}

/** Fills an official form with the figures of a question. */
export async function fillForm(
  asked: Question,
  template: FormTemplate,
  choice: FormChoice,
  beside: BesideRoster,
): Promise<FilledForm> {
  const { scope, notes, people } = await formScope(asked, template, choice);
  const question: Question = { ...asked, filter: { all: [asked.filter, scope] } };
  const found = leavesOf(template.columns);
  const leaves = found.map(({ leaf }) => leaf);
  const criteria = criteriaOf(template);
  const recorded = await recordedOf(question, [
    ...leaves.flatMap((leaf) => countedBy(leaf) ?? []),
    ...criteria.flatMap(({ who }) => who ?? []),
  ]);
  const { attendances, ...filled } = await fillRows(question, template, leaves, choice, beside, recorded);
  return {
    form: template.id,
    asOf: asked.asOf,
    title: template.title.replace('{year}', asked.asOf.slice(0, 4)),
    counts: attendances === undefined ? 'people' : 'attendances',
    people: attendances ?? people,
    scope,
    leaves: found.map(({ leaf, path }): FilledLeaf => ({
      ...{ mark: leaf.mark, markText: leaf.markText ?? leaf.mark, path, kind: leaf.value.kind },
      input: leaf.value.kind === 'typed' ? leaf.value.input : null,
      condition: countedBy(leaf),
    })),
    ...filled,
    checks: worstFirst(filled.checks),
    crossChecks: await crossChecks(asked, template, choice.units),
    notes: [
      ...notes,
      ...filled.notes,
      ...besideFigures(asked, leaves, criteria, recorded),
      ...(await skillRemarks(question, leaves)),
      ...remarksOf(template, leaves),
    ],
  };
}

/** The rows of a form of criteria, whose figures depend on what they ask of, too. */
function criteriaOf({ rows }: FormTemplate): readonly CriterionRow[] {
  return rows.kind === 'criteria' ? rows.rows : [];
}

async function fillRows(
  question: Question,
  template: FormTemplate,
  leaves: readonly Leaf[],
  { units }: FormChoice,
  { typed, trainingEntries }: BesideRoster,
  recorded: Recorded,
): Promise<FilledRows & { readonly attendances?: number }> {
  const { rows } = template;
  switch (rows.kind) {
    case 'people':
      return peopleRows(question, template, leaves, rows.sections, recorded);
    case 'criteria':
      return criteriaRows(question, template, leaves, rows.rows, recorded);
    case 'units':
      return unitRows(question, template, leaves, rows, typed, recorded);
    case 'training':
      return trainingRows(question, template, leaves, rows.rows, units, await trainingEntries());
  }
}
