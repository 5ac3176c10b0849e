import type { Labelled } from './body-labels';

/** What a row of labels says by itself. */
export interface RowWords extends Labelled {
  /** The unit that it names, as the roster writes it. */
  readonly unit: string | null;
  /** It only says what the rows below it are of: "Trình độ chuyên môn". */
  readonly isSubject: boolean;
  /** "Tổng số", "Cộng A" without a word of whom. */
  readonly isTotal: boolean;
}

/** What a total is of: all of the form, the rows by these places, or it cannot be told. */
export type TotalOf =
  | 'form'
  | 'unclear'
  /** `isAsked`: it stands below these rows, but says more than is understood. */
  | { readonly rows: readonly number[]; readonly isAsked?: boolean };
