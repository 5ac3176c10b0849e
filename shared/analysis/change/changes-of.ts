import { fold } from '../../text/fold';
import { alikeKey } from '../../text/written-alike';
import { positions } from '../../roster/vocabularies/position';
import { positionLevel } from '../../roster/position-levels';
import { rankGroups } from '../../roster/rank-groups';
import { politicalTheoryLevels } from '../../roster/vocabularies/political-theory';
import { qualifications } from '../../roster/vocabularies/qualification';
import { stateManagementLevels } from '../../roster/vocabularies/state-management';
import type { Vocabulary } from '../../roster/vocabulary';
import type { PersonValue } from '../../contract/people';
import { undeterminedUnit } from '../dimensions/unit';
import { comparedFields, type ComparedField } from './compared-person';
import type { Pair } from './match-people';

/** What became of somebody who is in both snapshots. */
export const changeKinds = [
  'moved-unit',
  'moved-group',
  'promoted',
  'other-post',
  'raised-qualification',
  'raised-political-theory',
  'raised-state-management',
  /** Name, date of birth, sex or ethnicity are written otherwise. */
  'corrected',
  /** Something is recorded that was not before. */
  'completed',
  /** Something else is another value, lower or no longer recorded. */
  'other',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly field: ComparedField;
  readonly before: PersonValue;
  readonly after: PersonValue;
}

/** What differs between the two, one change a field. */
export function changesOf(
  { before, after }: Pair,
  fields: readonly ComparedField[] = comparedFields,
): Change[] {
  return fields.flatMap((field): Change[] => {
    const [old, now] = [before.values[field], after.values[field]];
    return isSame(field, old, now) ? [] : [{ kind: kindOf(field, old, now), field, before: old, after: now }];
  });
}

/** Texts that are only spelt otherwise, and other names of one post, are no change. */
function isSame(field: ComparedField, before: PersonValue, after: PersonValue): boolean {
  if (before === after) return true;
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  return keyOf(field, before) === keyOf(field, after);
}

/** Each roster writes alike texts in its most frequent spelling, which may be another one in the next. */
function keyOf(field: ComparedField, text: string): string {
  switch (field) {
    case 'position':
    case 'job':
      return postKey(text);
    case 'specialisation':
    case 'rank':
      return fold(text);
    default:
      return alikeKey(text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '));
  }
}

const postNames: ReadonlyMap<string, string> = new Map(
  positions.flatMap(({ name, others }) =>
    [name, ...others].map((each): [string, string] => [fold(each), fold(name)]),
  ),
);

function postKey(post: string): string {
  return postNames.get(fold(post)) ?? fold(post);
}

function kindOf(field: ComparedField, before: PersonValue, after: PersonValue): ChangeKind {
  if (after === null) return 'other';
  if (before === null) return 'completed';
  switch (field) {
    case 'full_name':
    case 'birth_date':
    case 'gender':
    case 'ethnicity':
      return 'corrected';
    case 'unit':
      // Where the unit of today is not told, nobody knows whether they moved.
      return before === undeterminedUnit || after === undeterminedUnit ? 'other' : 'moved-unit';
    case 'staff_group':
      return 'moved-group';
    case 'position':
    case 'job':
      return positionLevel(postKey(String(after))) > positionLevel(postKey(String(before)))
        ? 'promoted'
        : 'other-post';
    case 'rank':
      return isHigher(rankOrder, before, after) ? 'promoted' : 'other';
    case 'qualification':
      return isHigher(orderOf(qualifications), before, after) ? 'raised-qualification' : 'other';
    case 'political_theory':
      return isHigher(orderOf(politicalTheoryLevels), before, after) ? 'raised-political-theory' : 'other';
    case 'state_management':
      return isHigher(orderOf(stateManagementLevels), before, after) ? 'raised-state-management' : 'other';
    case 'party_member':
    case 'salary_step':
    case 'salary_coefficient':
    case 'general_education':
    case 'specialisation':
      return 'other';
  }
}

const orderOf = ({ categories }: Vocabulary): ReadonlyMap<string, number> =>
  new Map(categories.map(({ id }, level) => [id, level]));

/** Ranks by their group, the lowest 0. */
const rankOrder: ReadonlyMap<string, number> = new Map(
  Object.values(rankGroups)
    .reverse()
    .flatMap((names, level) => names.map((name): [string, number] => [name, level])),
);

function isHigher(order: ReadonlyMap<string, number>, before: PersonValue, after: PersonValue): boolean {
  const [old, now] = [order.get(String(before)), order.get(String(after))];
  return old !== undefined && now !== undefined && now > old;
}
