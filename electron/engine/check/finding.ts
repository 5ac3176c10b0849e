import type { Text } from '../../../shared/text/language';
import type { IssueKind } from './issue-kinds';

/** A problem in the data, before it is put into words. Rows and columns count from 0; null is the row or sheet as a whole. */
export interface Finding {
  readonly kind: IssueKind;
  readonly file: number;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly field: string | null;
  /** The cell as written. */
  readonly value: string | null;
  /** What it was taken for, or another figure that the sentence names. */
  readonly taken?: string | Text;
}
