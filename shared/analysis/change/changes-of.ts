import { positionLevel } from '../../roster/position-levels';
import { rankGroups } from '../../roster/rank-groups';
import { politicalTheoryLevels } from '../../roster/vocabularies/political-theory';
import { qualifications } from '../../roster/vocabularies/qualification';
import { stateManagementLevels } from '../../roster/vocabularies/state-management';
import type { Vocabulary } from '../../roster/vocabulary';
import type { PersonValue } from '../../contract/people';
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
export function changesOf({ before, after }: Pair): Change[] {
  return comparedFields.flatMap((field): Change[] => {
    const [old, now] = [before.values[field], after.values[field]];
    return old === now ? [] : [{ kind: kindOf(field, old, now), field, before: old, after: now }];
  });
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
      return 'moved-unit';
    case 'staff_group':
      return 'moved-group';
    case 'position':
    case 'job':
      return positionLevel(String(after)) > positionLevel(String(before)) ? 'promoted' : 'other-post';
    case 'rank':
      return isHigher(rankOrder, before, after) ? 'promoted' : 'other';
    case 'qualification':
      return isHigher(orderOf(qualifications), before, after) ? 'raised-qualification' : 'other';
    case 'political_theory':
      return isHigher(orderOf(politicalTheoryLevels), before, after) ? 'raised-political-theory' : 'other';
    case 'state_management':
      return isHigher(orderOf(stateManagementLevels), before, after) ? 'raised-state-management' : 'other';
    case 'general_education':
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
