/** Who is meant, as plain data: a filter of the window, the numerator of an indicator, `--where`. */
export type Condition =
  | { readonly dimension: string; readonly in: readonly (string | null)[] }
  /** The category stands at this level of its ordered vocabulary or higher; "not recorded" never does. */
  | { readonly dimension: string; readonly atLeast: string }
  /** Completed years of age at the reference date: `from` ≤ age < `below`. */
  | { readonly age: { readonly from?: number; readonly below?: number } }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const everybody: Condition = { all: [] };
