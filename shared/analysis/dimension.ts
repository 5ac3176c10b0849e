import type { Text } from '../text/language';
import type { Condition } from './condition';

export interface DimensionCategory {
  readonly id: string;
  readonly label: Text;
}

/** A category and who belongs to it, where no earlier one already includes them. */
export interface Case extends DimensionCategory {
  readonly when: Condition;
}

/** A category that puts values of another dimension together. */
export interface Group {
  readonly id: string;
  readonly values: readonly string[];
}

/** Something people are divided by ("Chia theo"). */
export interface Dimension {
  readonly id: string;
  readonly label: Text;
  /** Categories in their natural order; for ordered ones from the lowest level up. Absent for free text such as `unit`. */
  readonly categories?: readonly DimensionCategory[];
  /** Of free text: values that are no text of a roster, and what they are called. */
  readonly named?: readonly DimensionCategory[];
  /** Whether `atLeast` makes sense. */
  readonly ordered?: boolean;
  /** As of the fields: ethnicity, religion, Party membership, discipline. */
  readonly sensitive?: boolean;
  /** What null is called here, where "Chưa có thông tin" says too little. */
  readonly notRecorded?: Text;
  /** What it is and where it comes from, in one sentence, where the label says too little. */
  readonly definition?: Text;
  /**
   * Where a person's category comes from: a text column of the people table, a number column (the category is the
   * number as text), the first case that holds, null where none does, or the first group that names the category of
   * another dimension, `rest` where none does.
   */
  readonly source:
    | { readonly column: string }
    | { readonly number: string }
    | { readonly cases: readonly Case[] }
    | { readonly groupsOf: string; readonly groups: readonly Group[]; readonly rest: string };
}
