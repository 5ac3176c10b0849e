import type { Condition } from '../analysis/condition';
import type { Text } from '../text/language';
import type { BlankCheck } from './blank-check';
import type { TypedInput } from './form';

/** What a column or a row of a blank form stands for. */
export type BlankMeaning =
  | { readonly kind: 'count'; readonly who: Condition }
  | { readonly kind: 'mean-age'; readonly who: Condition }
  | { readonly kind: 'typed'; readonly input: TypedInput }
  /**
   * `who` as a percentage of `of`, with two decimals, of the people of the other axis; `form`: of everybody of the form,
   * whatever the row.
   */
  | {
      readonly kind: 'share';
      readonly who: Condition;
      readonly of: Condition;
      readonly within: 'row' | 'form';
    }
  /** In a list of people. */
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly who?: Condition;
      /** Of a date only month and year. */
      readonly months?: true;
    }
  /** In a list of people: 1 where it holds. */
  | { readonly kind: 'tick'; readonly who: Condition }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'label' }
  /** Stays blank. */
  | { readonly kind: 'none'; readonly why: Text };

/** `asked`: the words were not all understood; nothing is written there until the user has answered. */
export type BlankCertainty = 'sure' | 'answered' | 'asked' | 'none';

/** What the user says that a column or row of a blank form means. */
export type BlankAnswer =
  | { readonly kind: 'suggested' }
  | { readonly kind: 'none' }
  | { readonly kind: 'given'; readonly meaning: BlankMeaning; readonly words: Text };

/** What was answered about the same words elsewhere; it holds here once the user says so. */
export interface OfferedAnswer {
  /** The sheet of this workbook, or the title of another form. */
  readonly from: string;
  readonly isOtherForm: boolean;
  readonly answer: BlankAnswer;
  /** The meaning that was answered. */
  readonly words: Text;
}

export interface BlankBinding {
  /** Names the binding in answers; the same in every copy of the form. */
  readonly key: string;
  /** `D` or `12`. */
  readonly place: string;
  /** Its heads, or the row labels above it, from the outermost in. */
  readonly path: readonly string[];
  readonly mark: string;
  readonly meaning: BlankMeaning;
  /** What an answer "yes" would bind it to; null where nothing was understood. */
  readonly suggestion: BlankMeaning | null;
  readonly certainty: BlankCertainty;
  /** The meaning, or else the suggestion, in words. */
  readonly words: Text;
  /** Words of the form that are asked about. */
  readonly unread?: readonly string[];
  /** Of whom the words speak, nobody is in the roster. */
  readonly isOfNobody?: true;
  /** Where it is asked about. */
  readonly offered?: OfferedAnswer;
}

/** How rows of a blank form are found: as they stand, or written for every unit or person. */
export type BlankRows = 'given' | 'units' | 'people';

export interface BlankSheet {
  readonly sheet: string;
  readonly title: string;
  readonly mode: BlankRows;
  /** Header cells with their place in the sheet, rows and columns from 0. */
  readonly header: readonly {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    readonly label: string;
  }[];
  readonly scope: BlankBinding;
  readonly columns: readonly BlankBinding[];
  readonly rows: readonly BlankBinding[];
  /** What will stand in the copy; `values[row][column]`, blank where null. Rows as `rows`, or one a unit or person. */
  readonly preview: readonly {
    readonly label: string;
    readonly values: readonly (number | string | null)[];
    readonly condition: Condition | null;
  }[];
  readonly cells: number;
  readonly people: number;
}

/** What a filled copy is named: a form with macros stays one. */
export type FormEnding = '.xlsx' | '.xlsm';

/** A blank workbook as it was understood. */
export interface BlankForm {
  readonly path: string;
  readonly ending: FormEnding;
  /** The same for every copy of the form: answers are kept by it. */
  readonly fingerprint: string;
  readonly asOf: string;
  readonly sheets: readonly BlankSheet[];
  /** Figures held against other ways to find them; what does not simply hold comes first. */
  readonly checks: readonly BlankCheck[];
}
