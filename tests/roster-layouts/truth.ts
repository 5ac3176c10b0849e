import type { Facts } from './facts';

export type RowKind =
  | 'title'
  | 'header'
  | 'number_row'
  | 'repeated_header'
  | 'section'
  | 'person'
  | 'subtotal'
  | 'grand_total'
  | 'footer'
  | 'blank'
  /** A row of a sheet that is no roster. */
  | 'aside';

export interface ExpectedColumn {
  /** From 0. */
  readonly index: number;
  /** The field id of the contract; null for a column that no field answers to. */
  readonly field: string | null;
  /** The header words from the top down. */
  readonly header: readonly string[];
  /** For a column of ticks: the category that a tick stands for. */
  readonly category: string | null;
}

export interface ExpectedSheet {
  readonly file: string;
  readonly name: string;
  readonly isRoster: boolean;
  /** yyyy-mm-dd, where the title block states it. */
  readonly statedDate: string | null;
  /** First and last header row, the row of column numbers not among them; from 1. */
  readonly headerRows: readonly [number, number] | null;
  readonly columns: readonly ExpectedColumn[];
  /** One for each row of the sheet, in order. */
  readonly rowKinds: readonly RowKind[];
}

export interface ExpectedPerson {
  readonly file: string;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly facts: Facts;
}

/** What a careful human takes from the files. */
export interface Truth {
  readonly people: readonly ExpectedPerson[];
  readonly sheets: readonly ExpectedSheet[];
}

export function countRows(sheet: ExpectedSheet, ...kinds: readonly RowKind[]): number {
  return sheet.rowKinds.filter((kind) => kinds.includes(kind)).length;
}
