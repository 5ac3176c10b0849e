import type { Field } from '../../../shared/roster/field';

/** What a column says about the person of its row. */
export interface ColumnRole {
  /** From 0. */
  readonly column: number;
  readonly header: readonly string[];
  readonly field: Field | null;
  readonly confidence: number;
  /** A tick here means this category of the field (an id), or for text fields the words of the header. */
  readonly tick?: string;
  /** A birth date here is that of a man or a woman. */
  readonly gender?: 'male' | 'female';
  /** A date stands in three columns; this one holds its day, month or year. */
  readonly part?: 'day' | 'month' | 'year';
  /** Its values say so, not its header. */
  readonly inferred?: boolean;
  /** The user said so. */
  readonly decided?: boolean;
}
