import type { Text } from '../text/language';

export interface DimensionCategory {
  readonly id: string;
  readonly label: Text;
}

/** Something people are divided by ("Chia theo"). */
export interface Dimension {
  readonly id: string;
  readonly label: Text;
  /** Categories in their natural order; for ordered ones from the lowest level up. Absent for free text such as `unit`. */
  readonly categories?: readonly DimensionCategory[];
  /** Whether `atLeast` makes sense. */
  readonly ordered?: boolean;
  /** Ethnicity, religion, Party membership: personal data that the law calls sensitive. */
  readonly sensitive?: boolean;
  /** Where a person's category comes from: a column of the people table, or bands of the age at the reference date. */
  readonly source: { readonly column: string } | { readonly ageBands: readonly AgeBand[] };
}

/** Completed years `from` ≤ age ≤ `to`; open where absent. */
export interface AgeBand extends DimensionCategory {
  readonly from?: number;
  readonly to?: number;
}
