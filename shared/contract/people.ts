/** What the page "Nhân sự" asks and is answered. */
import { z } from 'zod';
import { nameSchema } from './condition-schema';
import type { Correction } from './decisions';
import type { CountBy, RosterIssue } from './results';

/** The id of a category, a text, a number; a date as `1985-03-05`, as exact as it is known: `1985-03`, `1985`. */
export type PersonValue = string | number | null;

export const sortSchema = z.strictObject({
  column: nameSchema,
  direction: z.enum(['ascending', 'descending']),
});
export type Sort = z.infer<typeof sortSchema>;

/** Who is listed: ids of `shared/analysis/people-columns`, the first to sort by first; without any in roster order. */
export const listSchema = {
  sort: z.array(sortSchema).max(4),
  /** Words of the name, the unit or a code, in any order, with or without tone marks; `""` finds everybody. */
  search: z.string().max(200),
};

export interface PeoplePage {
  /** The reference date that ages are counted at. */
  readonly asOf: string;
  /** How many pass the filter and the search. */
  readonly total: number;
  readonly from: number;
  /** One value a column that was asked for. */
  readonly rows: readonly { readonly person: number; readonly values: readonly PersonValue[] }[];
}

/** A cell of the source that says something about a field of a person. */
export interface SourceCell {
  /** `C12`. */
  readonly cell: string;
  /** The path of its column through the header. */
  readonly header: readonly string[];
  /** As it stands in the file; a tick column has its mark here. */
  readonly written: string;
}

/**
 * Where a value comes from: cells of the person's own rows; a section row above them; a title, a sheet's or file's
 * name; what other values tell; the user's hand; or nowhere, because it is not recorded.
 */
export type ValueOrigin = 'cells' | 'section' | 'sheet' | 'derived' | 'corrected' | 'nowhere';

export interface CardValue {
  /** An id of `shared/analysis/people-columns`. */
  readonly column: string;
  readonly value: PersonValue;
  readonly origin: ValueOrigin;
  /** Also those that could not be understood; with `section` the cell of the section row. */
  readonly cells: readonly SourceCell[];
  readonly correction: CorrectionState | null;
  readonly issues: readonly RosterIssue[];
}

/** One person with every value, and where each of them stands. */
export interface PersonCard {
  readonly person: number;
  /** Counts from 0. */
  readonly file: number;
  readonly path: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** `changed` and `missing`: the file is no longer the one that was opened; no cells are told. */
  readonly source: 'read' | 'changed' | 'missing';
  readonly values: readonly CardValue[];
  /** Of the row as a whole. */
  readonly issues: readonly RosterIssue[];
}

/** A correction by hand; `before` is what the file says. Not applied where its row now holds somebody else. */
export interface CorrectionState extends Correction {
  readonly isApplied: boolean;
  readonly before: PersonValue;
  /** Null where it is not applied. */
  readonly person: number | null;
}

export interface ProfileBin {
  /** `from` ≤ value < `below`; whole years for dates. */
  readonly from: number;
  readonly below: number;
  readonly people: number;
}

/** What the people of a question have in one column. */
export interface ColumnProfile {
  readonly people: number;
  readonly blanks: number;
  readonly distinct: number;
  /** Categories in their natural order, other texts by size; `others` counts the people of the rest. */
  readonly top: readonly CountBy[];
  readonly others: { readonly values: number; readonly people: number };
  /** Of numbers and dates only; `top` is empty then. */
  readonly bins: readonly ProfileBin[];
  readonly least: PersonValue;
  /** The lower one of the two in the middle. */
  readonly median: PersonValue;
  readonly most: PersonValue;
}
