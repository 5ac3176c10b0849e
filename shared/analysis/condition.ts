/**
 * Who is meant, as plain data: a filter of the window, the numerator of an indicator, a population, `--where`.
 * A condition is true or false of every person, never unknown: `not` means all the others, the unrecorded among them.
 * Fields are those of `shared/roster/fields`; a date of which only the year or the month is known counts from its first day.
 */
export type Condition =
  | { readonly dimension: string; readonly in: readonly (string | null)[] }
  /** The category stands at this level of its ordered vocabulary or higher; "not recorded" never does. */
  | { readonly dimension: string; readonly atLeast: string }
  /** Completed years of age at the reference date: `from` ≤ age < `below`. Without both: the age is known. */
  | { readonly age: { readonly from?: number; readonly below?: number } }
  /** Completed years since a date of the roster at the reference date: `from` ≤ years < `below`. */
  | { readonly yearsSince: { readonly field: string; readonly from?: number; readonly below?: number } }
  /**
   * When the retirement age (NĐ 135/2020/NĐ-CP) is reached, in months after the reference date: after that of `after`,
   * not after that of `within`. `{ within: 0 }` has reached it. Without birth date or sex: never true; with `eitherSex`
   * it is true without a sex where it is for women and men.
   */
  | {
      readonly retirement: { readonly after?: number; readonly within?: number; readonly eitherSex?: true };
    }
  /** Both ends belong to it. */
  | { readonly field: string; readonly number: { readonly from?: number; readonly to?: number } }
  /** `YYYY-MM-DD`; both days belong to it. */
  | { readonly field: string; readonly date: { readonly from?: string; readonly to?: string } }
  /** The text holds these words, compared without tone marks, case and punctuation; a code without case only. */
  | { readonly field: string; readonly contains: string }
  /** The text, read as a whole by this reading of `shared/roster/text-readings`, says so. */
  | { readonly field: string; readonly says: string }
  /** Nothing is recorded; of a dimension that is `{ dimension, in: [null] }`. */
  | { readonly field: string; readonly blank: true }
  /** Whoever belongs to a named population. */
  | { readonly population: string }
  /**
   * Whoever a standard for this dimension, valid at the reference date, is `set` for; who has `met` it. It is `judged`
   * where it is set and the roster records the dimension of anybody at all.
   */
  | { readonly standard: string; readonly is: 'set' | 'met' | 'judged' }
  /** Whoever an indicator counts: in its numerator, among its denominator. */
  | { readonly indicator: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const everybody: Condition = { all: [] };
