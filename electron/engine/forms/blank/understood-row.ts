import type { Condition } from '../../../../shared/analysis/condition';
import type { BlankBinding } from '../../../../shared/forms/blank-form';

/** A row of a blank form and what it counts. */
export interface UnderstoodRow extends BlankBinding {
  readonly row: number;
  /** The unit that the row names, as the roster writes it. */
  readonly unit: string | null;
  /** What its label and those above it say, but for the unit that they stand in. */
  readonly said: readonly string[];
  /** The unit that it stands in, as a condition; else everybody. */
  readonly inside: Condition;
  readonly isHead: boolean;
  /** The rows that must add up to it, by their places in the list; below a head, to everybody whom it is about. */
  readonly adds?: readonly number[];
}
