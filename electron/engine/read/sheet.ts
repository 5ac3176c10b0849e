/** A date as a spreadsheet stores it: a serial number and the format it is shown in. */
export class CellDate {
  constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
    /** The number format, `d-mmm`, which tells what the typist saw; null where the file has none. */
    readonly format: string | null,
  ) {}

  /** As Vietnamese rosters write it: `05/03/1985`. */
  toString(): string {
    return `${String(this.day).padStart(2, '0')}/${String(this.month).padStart(2, '0')}/${this.year}`;
  }
}

/** `#N/A`, `#REF!`… */
export class CellError {
  constructor(readonly code: string) {}

  toString(): string {
    return this.code;
  }
}

export type CellValue = string | number | boolean | CellDate | CellError | null;

/** 0-based, all four inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as a grid. `rows[0]` is row 1; a row ends at its last filled cell, an absent one is blank. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[] | undefined)[];
  readonly merges: readonly Merge[];
  /** Rows and columns that whoever made the sheet put out of sight, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What a file's bytes say, before anything is understood. */
export interface Source {
  readonly path: string;
  readonly format: 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'html';
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheets: readonly Sheet[];
  /** A password was needed, Excel's own or one that was given. */
  readonly isProtected: boolean;
  /** What had to be mended to read the file at all. */
  readonly repairs: readonly Repair[];
}

export interface Repair {
  readonly kind: 'unclosed-quote' | 'nul-bytes' | 'legacy-encoding' | 'lost-characters';
  readonly sheet: string;
  readonly count: number;
  /** From 0, where it was one row that was mended. */
  readonly row?: number;
}

/** The text of a cell as a person sees it; blank cells are ''. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : String(value);
}

/** `0` is `A`, `26` is `AA`. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row and column from 0 to `C12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** `A` is 0, `AA` is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
