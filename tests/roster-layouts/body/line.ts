import type { Facts } from '../facts';
import type { GridCell } from '../grid';
import type { RowKind } from '../truth';

/** A row of a sheet before it has its number. */
export interface Line {
  readonly kind: RowKind;
  readonly cells: readonly GridCell[];
  /** Merged over the whole width. */
  readonly isMerged?: boolean;
  /** For a person's row: what it says, together with the rows above it. */
  readonly facts?: Facts;
}

/** A row in which only some cells hold something. */
export function sparse(width: number, filled: Readonly<Record<number, GridCell>>): GridCell[] {
  return Array.from({ length: width }, (_, column) => filled[column] ?? null);
}
