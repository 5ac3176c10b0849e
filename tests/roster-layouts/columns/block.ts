import type { Random } from '../../../sample-data/random/random';
import type { Facts } from '../facts';
import type { GridCell } from '../grid';
import type { KnownPerson } from '../known-person';
import type { Layout } from '../layout';
import type { ExpectedColumn } from '../truth';

/** A column before it has its place. */
export interface PlannedColumn extends Omit<ExpectedColumn, 'index'> {
  readonly write: (person: KnownPerson) => GridCell;
  /** Marked or empty, without being one category of several. */
  readonly isMark?: boolean;
}

/** Columns that stand side by side and what they tell of a person. */
export interface PlannedBlock {
  readonly columns: readonly PlannedColumn[];
  readonly facts: (person: KnownPerson) => Partial<Facts>;
}

/** What every block is planned with. */
export interface Pen {
  readonly layout: Layout;
  readonly random: Random;
}
