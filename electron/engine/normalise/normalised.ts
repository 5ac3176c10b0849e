/** Something about a value that the user should see; `code` names an entry of `check/issue-kinds.ts`. */
export interface Doubt {
  readonly code: string;
  /** What the value was taken for, in words. */
  readonly taken?: string;
}

/** A cell's value in its field's terms; null is "not recorded". A value that is not understood is null with a doubt. */
export interface Normalised<Value> {
  readonly value: Value | null;
  readonly doubt?: Doubt;
}

export const notRecordedValue: Normalised<never> = { value: null };
