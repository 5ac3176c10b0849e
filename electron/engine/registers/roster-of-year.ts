import type { WorkspaceDatabase } from '../database/workspace-database';
import type { OpenSnapshot } from '../snapshots/workspace-snapshots';

/** The roster that the entries of a year are held against. */
export interface RosterOfYear {
  readonly snapshot: number;
  /** Null where the roster states none. */
  readonly date: string | null;
  readonly database: WorkspaceDatabase;
  /** The one that is looked at. */
  readonly isCurrent: boolean;
  /** Whether it is dated in that year; null where no year is asked about, or the roster has no date. */
  readonly isOfYear: boolean | null;
}

/**
 * The one that is looked at where it is of the year, else the last of the year, else the nearest before it, else the one
 * that is looked at.
 */
export function rosterOfYear(
  all: readonly OpenSnapshot[],
  current: OpenSnapshot | null,
  year: number | null,
): RosterOfYear | null {
  if (current === null) return null;
  const isOf = ({ snapshot }: OpenSnapshot): boolean =>
    snapshot.isDated && snapshot.date.startsWith(`${String(year)}-`);
  const isBefore = ({ snapshot }: OpenSnapshot): boolean =>
    snapshot.isDated && snapshot.date < `${String(year)}-`;
  const chosen =
    year === null || isOf(current) ? current : (all.findLast(isOf) ?? all.findLast(isBefore) ?? current);
  const { id, date, isDated } = chosen.snapshot;
  return {
    snapshot: id,
    date: isDated ? date : null,
    database: chosen.database,
    isCurrent: id === current.snapshot.id,
    isOfYear: year === null || !isDated ? null : isOf(chosen),
  };
}
