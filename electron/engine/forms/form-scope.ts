import type { Condition } from '../../../shared/analysis/condition';
import { everybody } from '../../../shared/analysis/condition';
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
  const [counts = []] = await countCells(
    question,
    [{ who: here }],
    [everybody, who, { all: [who, narrow] }, unknownGroup],
  );
  const [all = 0, wide = 0, exact = 0, unknown = 0] = counts;
  const isWidened = narrowed !== undefined && (everyLevel || (exact === 0 && (wide ?? 0) > 0));
  const people = (isWidened ? wide : exact) ?? 0;
  const outside = (all ?? 0) - people;
  return {
    scope: isWidened ? within(who) : within(who, narrow),
    people,
    notes: [
      ...(isWidened ? [{ kind: 'widened', label: narrowed.label } as const] : []),
      ...(outside > 0 ? [{ kind: 'outside', people: outside, unknown: unknown ?? 0 } as const] : []),
    ],
  };
}
