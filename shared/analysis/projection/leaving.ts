import type { RetiringGroup } from '../../contract/projection';

/** Everybody of a group who leaves in the years looked at, those on or past their day among them. */
export function leaving({ overdue, retired }: RetiringGroup): number {
  return retired.reduce((sum, count) => sum + count, overdue);
}
