import type { CheckResult } from '../../../shared/forms/filled-form';
import { countedBy, type Leaf } from '../../../shared/forms/form';
import type { Recorded } from './recorded';

/** Whether the figures of each leaf mean something, in the row of a unit or of everybody. */
export function tellsOf(
  leaves: readonly Leaf[],
  recorded: Recorded,
  unit?: string | null,
): (leaf: number) => boolean {
  const told = leaves.map((leaf) => {
    const who = countedBy(leaf);
    return who === null || recorded.tells(who, unit);
  });
  return (leaf) => told[leaf] ?? true;
}

/**
 * A check that cannot be made in one place can be made in none of the same kind: it is told of the total, else of the
 * first place. What only some units do not record is told once beside the form.
 */
export function onceOpen(checks: readonly CheckResult[]): CheckResult[] {
  const isOpen = ({ state }: CheckResult): boolean => state === 'open';
  const places = new Map<string, CheckResult>();
  for (const each of checks)
    if (isOpen(each) && (!places.has(each.check) || each.at === 'total')) places.set(each.check, each);
  return checks.filter(
    (each) => !isOpen(each) || (places.get(each.check) === each && !each.at.startsWith('unit:')),
  );
}
