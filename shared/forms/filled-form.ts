import type { Condition } from '../analysis/condition';
import type { LeafValue, TypedInput } from './form';

export type FormValue = number | string | null;

export type FormRowKind = 'total' | 'unit' | 'section' | 'criterion' | 'person';

export interface FilledRow {
  readonly id: string;
  readonly kind: FormRowKind;
  readonly label: string;
  readonly level: number;
  readonly isStrong: boolean;
  /** Everybody of the row, beside `FilledForm.scope`; null for a head without figures. */
  readonly condition: Condition | null;
  /** One for each leaf. */
  readonly values: readonly FormValue[];
  /** The unit whose typed numbers stand in this row. */
  readonly unit?: string;
  /** In a list of people: the number that `people.card` takes. */
  readonly person?: number;
}

export interface FilledLeaf {
  readonly mark: string;
  readonly markText: string;
  /** Its heads from the outermost in. */
  readonly path: readonly string[];
  readonly kind: LeafValue['kind'];
  readonly input: TypedInput | null;
  /** Whom it counts within a row; null where it counts nobody. */
  readonly condition: Condition | null;
}

/** What was left out of the parts of a check, and how many people that is. */
export interface CheckRestCount {
  readonly label: { readonly vi: string; readonly en: string };
  readonly people: number;
}

export type CheckState = 'holds' | 'explained' | 'broken' | 'open';

/**
 * A relation that was computed. `explained`: the parts differ from the whole by exactly the people of `rest`, none of
 * whom can stand in a part. `open`: the check cannot be made, because the roster does not record what a figure counts.
 */
export interface CheckResult {
  readonly check: string;
  readonly relation: 'equal' | 'at-most';
  readonly state: CheckState;
  /** The row, or, for a check across rows, the leaf's mark. */
  readonly at: string;
  readonly parts: readonly string[];
  readonly whole: string;
  /** Null where the check is open. */
  readonly sum: number | null;
  readonly of: number | null;
  readonly rest: readonly CheckRestCount[];
  /** Of an open check: the marks or row ids of which nothing is recorded. */
  readonly missing?: readonly string[];
}

/** A relation between this form and another one, of all people in the window's filter. */
export interface CrossCheckResult {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly state: 'holds' | 'broken' | 'open';
  /** Null where the roster does not record what is counted. */
  readonly left: number | null;
  readonly right: number | null;
}

export type FormNote =
  /** By choice, everybody of the form's groups is counted, not only the part of the staff that it is for. */
  | { readonly kind: 'widened'; readonly label: { readonly vi: string; readonly en: string } }
  /** Nobody is of the part of the staff that the form is for, but these are of its groups. */
  | {
      readonly kind: 'nobody';
      readonly label: { readonly vi: string; readonly en: string };
      readonly people: number;
    }
  /** Of the form's groups, but of no recorded administrative level: in no form of one level. */
  | { readonly kind: 'unknown-level'; readonly people: number }
  /**
   * People of the filter whom the form does not count: `groups` of them are of staff groups that it is not for, of
   * `unknown` none is recorded.
   */
  | {
      readonly kind: 'outside';
      readonly people: number;
      readonly unknown: number;
      readonly groups: readonly {
        readonly label: { readonly vi: string; readonly en: string };
        readonly people: number;
      }[];
    }
  | { readonly kind: 'without-unit'; readonly people: number }
  | { readonly kind: 'typed-missing'; readonly mark: string; readonly units: number }
  | {
      readonly kind: 'left-blank';
      readonly mark: string;
      readonly why: { readonly vi: string; readonly en: string };
    }
  /** The register of training has no entry of the year, `undated` of no year at all. */
  | { readonly kind: 'no-attendances'; readonly year: number; readonly undated: number }
  | { readonly kind: 'attendances'; readonly people: number; readonly attendances: number }
  /** Entries for which the form has no row, by their type. */
  | {
      readonly kind: 'without-row';
      readonly types: readonly {
        readonly label: { readonly vi: string; readonly en: string };
        readonly attendances: number;
      }[];
    }
  /** Held by other bodies than those of the form. */
  | { readonly kind: 'classes-of-others'; readonly classes: number }
  | { readonly kind: 'undated'; readonly attendances: number }
  | {
      readonly kind: 'remark';
      readonly mark: string | null;
      readonly text: { readonly vi: string; readonly en: string };
    };

/** An official form with its figures, ready to be shown, checked and written. */
export interface FilledForm {
  readonly form: string;
  readonly asOf: string;
  readonly title: string;
  /** What its figures are counts of; `people` is how many of them there are. */
  readonly counts: 'people' | 'attendances';
  readonly people: number;
  /** Everybody whom the form counts, beside the filter of the question. */
  readonly scope: Condition;
  readonly leaves: readonly FilledLeaf[];
  readonly rows: readonly FilledRow[];
  /** Relations that do not simply hold come first. */
  readonly checks: readonly CheckResult[];
  readonly crossChecks: readonly CrossCheckResult[];
  readonly notes: readonly FormNote[];
}
