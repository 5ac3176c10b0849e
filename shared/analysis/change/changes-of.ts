import { fold } from '../../text/fold';
import { alikeKey } from '../../text/written-alike';
import { postKeys } from '../../roster/post-keys';
import { isHigherPost, isLeading, type HeldPost } from '../../roster/position-levels';
import { rankGroups } from '../../roster/rank-groups';
import { politicalTheoryLevels } from '../../roster/vocabularies/political-theory';
import { qualifications } from '../../roster/vocabularies/qualification';
import { stateManagementLevels } from '../../roster/vocabularies/state-management';
import type { Vocabulary } from '../../roster/vocabulary';
import type { PersonValue } from '../../contract/people';
import { undeterminedUnit } from '../dimensions/unit';
import type { PostField, PostHabits } from './blank-posts';
import { comparedFields, type ComparedField, type ComparedPerson } from './compared-person';
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
  pair: Pair,
  fields: readonly ComparedField[] = comparedFields,
  habits: PostHabits | null = null,
): Change[] {
  const { before, after } = pair;
  return fields.flatMap((field): Change[] => {
    const [old, now] = [before.values[field], after.values[field]];
    return isSame(field, old, now)
      ? []
      : [{ kind: kindOf(field, pair, habits), field, before: old, after: now }];
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

function postKey(post: string): string {
  // Which unit's posts they are a move tells by itself.
  return postKeys(post, '')
    .map(({ key }) => key)
    .sort()
    .join('; ');
}

function kindOf(field: ComparedField, pair: Pair, habits: PostHabits | null): ChangeKind {
  const [before, after] = [pair.before.values[field], pair.after.values[field]];
  if (after === null) return 'other';
  if (before === null) return isPost(field) && isFirstPost(field, pair, habits) ? 'promoted' : 'completed';
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
      return isHigherPost(heldBy(pair.before, before), heldBy(pair.after, after)) ? 'promoted' : 'other-post';
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

const isPost = (field: ComparedField): field is PostField => field === 'position' || field === 'job';

function heldBy({ values }: ComparedPerson, post: PersonValue): HeldPost {
  return { post: String(post), unit: values.unit === null ? null : String(values.unit) };
}

/** Whether a blank before meant that they had no leading post, and now they have one. */
function isFirstPost(field: PostField, { before, after }: Pair, habits: PostHabits | null): boolean {
  const now = heldBy(after, after.values[field]);
  if (habits === null || !isLeading(now) || !habits.isBlankNone(field, before)) return false;
  // The other column may have said it before.
  const said = [before.values.position, before.values.job].filter((post) => post !== null);
  return said.every((post) => isHigherPost(heldBy(before, post), now));
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
