import type { OpenedAs } from '../../shared/contract/snapshots';

/** What the user is asked about the dates of files. */
export type SnapshotQuestion =
  /** One date, but not that of the open snapshot. */
  | { readonly kind: 'other-date'; readonly date: string; readonly current: string }
  | { readonly kind: 'several-dates'; readonly dates: readonly string[]; readonly isOpen: boolean }
  /** Files that are to be a snapshot, but state no date. */
  | { readonly kind: 'date-wanted' };

/** How files are opened. */
export interface SnapshotChoice {
  readonly into: OpenedAs;
  readonly date?: string;
}
