import type { PersonValue } from '../../contract/people';
import type { ComparedPerson } from './compared-person';
import {
  isLeaveKind,
  joinKinds,
  leaveKinds,
  type JoinKind,
  type LeaveKind,
  type PeopleCompared,
} from './compare-people';

/**
 * One column of Biểu 8C-BTCTW: number at the start + rises − falls = number at the end. Who is in both snapshots, but in
 * another group, moves out of one and into the other.
 */
export interface Movement extends Readonly<Record<JoinKind | LeaveKind, number>> {
  /** A staff group or unit; null: not recorded. Absent for everybody. */
  readonly key?: string | null;
  readonly start: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly end: number;
}

type Count = { -readonly [Name in keyof Omit<Movement, 'key'>]: number };

/** The lines of the form, from the number at the start to that at the end. */
export const movementLines = ['start', ...joinKinds, 'movedIn', ...leaveKinds, 'movedOut', 'end'] as const;

const nobody = (): Count => Object.fromEntries(movementLines.map((line) => [line, 0])) as Count;

/** Everybody. */
export function overallMovement({ before, after, changed }: PeopleCompared): Movement {
  const count = nobody();
  for (const { end } of changed) if (end !== null) count[end] += 1;
  return { ...count, start: before, end: after };
}

/** By a field of the people, the largest at the end first. */
export function movementsBy(
  compared: Pick<PeopleCompared, 'changed'>,
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
  field: 'staff_group' | 'unit',
): Movement[] {
  const counts = new Map<PersonValue, Count>();
  const of = (person: ComparedPerson): Count => {
    const key = person.values[field];
    const known = counts.get(key) ?? nobody();
    counts.set(key, known);
    return known;
  };
  for (const person of before) of(person).start += 1;
  for (const person of after) of(person).end += 1;
  for (const person of compared.changed) {
    const side = isLeaveKind(person.end) ? person.before : person.after;
    if (person.end !== null && side) of(side)[person.end] += 1;
    else if (person.before && person.after && person.before.values[field] !== person.after.values[field]) {
      of(person.before).movedOut += 1;
      of(person.after).movedIn += 1;
    }
  }
  return [...counts]
    .map(([key, count]) => ({ ...count, key: key === null ? null : String(key) }))
    .sort((a, b) => b.end - a.end || b.start - a.start || String(a.key).localeCompare(String(b.key)));
}

/** Whether the figures add up. */
export function reconciles(movement: Movement): boolean {
  const sum = (kinds: readonly (JoinKind | LeaveKind)[]): number =>
    kinds.reduce((total, kind) => total + movement[kind], 0);
  const { start, movedIn, movedOut, end } = movement;
  return start + sum(joinKinds) + movedIn - sum(leaveKinds) - movedOut === end;
}
