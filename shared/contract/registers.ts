import { z } from 'zod';
import type { RegisterResult } from '../registers/register-indicator';
import { languages } from '../text/language';
import { conditionSchema, isoDate, nameSchema } from './condition-schema';
import type { FileReport, RosterIssue, SeverityCounts } from './results';

/** Null: all years; months from 1, both included, null for whole years. */
export const periodSchema = z.strictObject({
  year: z.number().int().min(1900).max(2100).nullable(),
  months: z.tuple([z.number().int().min(1).max(12), z.number().int().min(1).max(12)]).nullable(),
});
export type RegisterPeriod = z.infer<typeof periodSchema>;

/** `period` null: the latest year that the register knows. */
export const registerQuestion = {
  register: nameSchema,
  asOf: isoDate.nullable(),
  filter: conditionSchema,
  period: periodSchema.nullable(),
};

export const missingSchema = {
  ...registerQuestion,
  search: z.string().max(200),
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(10_000),
};

/** Which of the entries: all, those that need a look, or a list of the register. */
export const entriesSchema = {
  ...registerQuestion,
  list: nameSchema,
  unit: z.string().max(500).nullable(),
  search: z.string().max(200),
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(10_000),
  language: z.enum(languages),
};

/** How the entries of a register stand. Every entry is matched, doubtful or unmatched; repeated ones are counted apart. */
export interface EntryCounts {
  /** All entries read, the repeated among them. */
  readonly all: number;
  /** Those that count. */
  readonly entries: number;
  readonly matched: number;
  readonly doubtful: number;
  readonly unmatched: number;
  readonly repeated: number;
  /** Without a year. */
  readonly undated: number;
}

export interface RegisterSummary {
  readonly id: string;
  readonly counts: EntryCounts;
  readonly years: readonly number[];
  readonly period: RegisterPeriod;
  /** Null where the register holds no entries. */
  readonly headline: RegisterResult | null;
  readonly issues: SeverityCounts;
}

/** A group of a limit in a year: so many counted among so many, so many allowed. */
export interface LimitRow {
  readonly limit: string;
  /** In the order of the limit's `per`. */
  readonly groups: readonly (string | null)[];
  readonly year: number | null;
  readonly counted: number;
  readonly among: number;
  /** So many of a hundred of those may be. */
  readonly percent: number;
  readonly allowed: number;
  readonly exceeds: boolean;
}

export interface UnitShare {
  readonly unit: string | null;
  readonly share: number | null;
}

export interface RegisterFileState {
  readonly id: number;
  readonly report: FileReport;
  readonly entries: number;
  readonly readAt: string;
}

/** The page of a register: everything on it is of one period and filter. */
export interface RegisterBoard {
  readonly asOf: string;
  readonly period: RegisterPeriod;
  readonly years: readonly number[];
  readonly counts: EntryCounts;
  /** The roster that the entries of the period are held against, and whether it is of that year; null where not told. */
  readonly roster: { readonly date: string | null; readonly isOfYear: boolean | null };
  /** People of the roster who pass the filter. */
  readonly people: number;
  readonly results: readonly RegisterResult[];
  /** What the charts need: by grouping, its indicators. */
  readonly groups: Readonly<Record<string, readonly RegisterResult[]>>;
  /** Indicators of the roster by unit, for scatter charts. */
  readonly rosterShares: Readonly<Record<string, readonly UnitShare[]>>;
  readonly limits: readonly LimitRow[];
  readonly settings: Readonly<Record<string, number>>;
  readonly files: readonly RegisterFileState[];
  readonly issues: SeverityCounts;
  readonly undoable: number;
}

export interface RegisterFigure {
  readonly period: RegisterPeriod;
  /** Null where the register holds no entries. */
  readonly result: RegisterResult | null;
}

export interface EntryRow {
  readonly entry: number;
  /** The name of a person or the unit, as the register writes it. */
  readonly who: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly match: string;
  /** Why it is doubtful, and who it could be. */
  readonly doubt: string | null;
  /** Of a doubtful one: who it could be, by their number in the roster, or which unit, by its name. */
  readonly candidates: readonly { readonly about: number | string; readonly name: string }[];
  /** The number in the roster of whom it is about. */
  readonly person: number | null;
  /** The user said whom it is about. */
  readonly isAnswered: boolean;
  readonly repeats: number | null;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** By field: value as stored, and the cell that it came from. */
  readonly values: Readonly<Record<string, string | number | null>>;
  readonly cells: Readonly<Record<string, string>>;
}

export interface EntriesPage {
  readonly total: number;
  readonly rows: readonly EntryRow[];
}

/** Whom of the roster, or which of its units, a register says nothing about. */
export interface MissingRow {
  readonly person: number | null;
  readonly name: string | null;
  readonly unit: string | null;
  /** Of a unit that reported in other months. */
  readonly months: readonly number[];
}

export interface MissingPage {
  readonly total: number;
  readonly rows: readonly MissingRow[];
}

/** What the registers say about somebody, newest first. */
export interface PersonEntry {
  readonly register: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly values: EntryRow['values'];
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export interface RegisterIssues {
  readonly issues: readonly RosterIssue[];
  readonly counts: SeverityCounts;
}

/** What importing files did to a register. */
export interface RegisterImport {
  readonly added: number;
  readonly counts: EntryCounts;
  readonly files: readonly FileReport[];
  readonly issues: SeverityCounts;
}

/** An entry of the register of training, for forms: what was attended, and by whom of the roster. */
export interface TrainingEntry {
  /** The number of the person in the open roster; null where nobody is matched. */
  readonly person: number | null;
  readonly fullName: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly topic: string | null;
  /** A category of `shared/registers/training/types`. */
  readonly type: string | null;
  readonly hours: number | null;
  /** A category of `shared/registers/training/modes`. */
  readonly mode: string | null;
  readonly country: string | null;
  readonly isAbroad: boolean;
  /** 20240305 */
  readonly fromDate: number | null;
  readonly toDate: number | null;
  readonly provider: string | null;
  readonly certificate: string | null;
}
