import type { PersonValues } from '../normalise/person-table';

/** One entry as read from a file, before anybody of the roster is looked for. */
export interface Entry {
  /** The place of its file among those read together. */
  readonly file: number;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** By field the address of the cell it came from: `C12`. */
  readonly cells: Readonly<Record<string, string>>;
  readonly values: PersonValues;
  readonly year: number | null;
  readonly month: number | null;
  /** Of a stretch of several months its first; null where it is one month, or the year. */
  readonly month_from: number | null;
}
