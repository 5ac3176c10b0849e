import type { Condition } from '../../../shared/analysis/condition';
import { everybody } from '../../../shared/analysis/condition';
import { staffGroups } from '../../../shared/roster/vocabularies/staff-group';
import type { FormTemplate } from '../../../shared/forms/form';
import type { FormNote } from '../../../shared/forms/filled-form';
import type { Question } from '../analyse/question';
import { countCells } from './count-cells';

export interface FormChoice {
  /** Null: all units. */
  readonly units: readonly string[] | null;
  /** Counts also who is not of the part of the staff that the form is for. */
  readonly everyLevel: boolean;
}

export interface FormScope {
  readonly scope: Condition;
  readonly notes: readonly FormNote[];
  readonly people: number;
}

/** Whom a form counts of the people of a question, and what has to be said about it. */
export async function formScope(
  question: Question,
  { who, narrowed }: FormTemplate,
  { units, everyLevel }: FormChoice,
): Promise<FormScope> {
  const here: Condition = units === null ? everybody : { dimension: 'unit', in: [...units] };
  const within = (...parts: readonly Condition[]): Condition => ({ all: [...parts, here] });
  const narrow = narrowed?.to ?? everybody;
  const unknownGroup: Condition = { all: [{ not: who }, { dimension: 'staff_group', in: [null] }] };
  const unknownLevel: Condition = {
    all: [who, { not: narrow }, { dimension: 'admin_level', in: [null] }],
  };
  const [counts = []] = await countCells(
    question,
    [{ who: here }],
    [
      ...[everybody, who, { all: [who, narrow] }, unknownGroup, unknownLevel],
      ...staffGroups.categories.map(({ id }): Condition => ({
        all: [{ not: who }, { dimension: 'staff_group', in: [id] }],
      })),
    ],
  );
  const [all = 0, wide = 0, exact = 0, withoutGroup = 0, withoutLevel = 0, ...ofGroups] = counts.map(
    (count) => count ?? 0,
  );
  const isWidened = narrowed !== undefined && everyLevel;
  const people = isWidened ? wide : exact;
  const outside = all - people;
  const notes: FormNote[] = [];
  if (isWidened) notes.push({ kind: 'widened', label: narrowed.label });
  else if (narrowed && exact === 0 && wide > 0)
    notes.push({ kind: 'nobody', label: narrowed.label, people: wide });
  const groups = staffGroups.categories.flatMap(({ label }, index) => {
    const of = ofGroups[index] ?? 0;
    return of > 0 ? [{ label, people: of }] : [];
  });
  if (outside > 0) notes.push({ kind: 'outside', people: outside, unknown: withoutGroup, groups });
  if (!isWidened && withoutLevel > 0) notes.push({ kind: 'unknown-level', people: withoutLevel });
  return { scope: isWidened ? within(who) : within(who, narrow), people, notes };
}
