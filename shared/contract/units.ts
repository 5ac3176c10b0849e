import { z } from 'zod';
import { isoDate } from './condition-schema';

const name = z.string().trim().min(1).max(500);

/** Where somebody of an older snapshot is today, as the user said; `to` null takes it back. */
export const personAnswerSchema = z.strictObject({
  who: z.string().max(2000),
  /** The day of the split. */
  date: isoDate,
  to: name.nullable(),
});
export type PersonAnswer = z.infer<typeof personAnswerSchema>;

/** Which name of the table a unit of a roster is; null: none. */
export const nameAnswerSchema = z.strictObject({ unit: z.string().min(1).max(1000), is: name.nullable() });

/** What was said about units that changed, kept with the workspace; it names people and is never shared. */
export const unitAnswersSchema = z.strictObject({
  version: z.literal(1),
  /** Whether every snapshot is shown in the units of today. */
  isToday: z.boolean(),
  people: z.array(personAnswerSchema).max(200_000),
  names: z.array(nameAnswerSchema).max(20_000),
});
export type UnitAnswers = z.infer<typeof unitAnswersSchema>;

export const unitTables = ['unitChanges', 'unitParents'] as const;
export type UnitTable = (typeof unitTables)[number];

interface UnitCount {
  readonly unit: string;
  readonly people: number;
}

/** Somebody whose unit of today no rule tells. */
export interface AskedPerson {
  readonly snapshot: number;
  readonly person: number;
  readonly who: string;
  readonly name: string;
  /** As exact as it is known. */
  readonly birthDate: string | null;
  readonly department: string | null;
  readonly post: string | null;
  readonly from: string;
  readonly date: string;
  readonly options: readonly string[];
  readonly answer: string | null;
}

/** How one snapshot reads in the units of today. */
/** People of a split unit who meet none of its rules, and where they are for that. */
export interface RestCount {
  readonly from: string;
  readonly to: string;
  readonly department: string | null;
  readonly post: string | null;
  readonly people: number;
}

export interface SnapshotUnits {
  readonly id: number;
  readonly date: string;
  readonly name: string;
  readonly people: number;
  /** Who is in another unit today, or in one of another name. */
  readonly moved: number;
  /** Whose unit of today is not told; they count as "Chưa xác định". */
  readonly open: number;
  /** Units that neither the table nor the newest snapshot knows: they stay as they are. */
  readonly unmatched: readonly UnitCount[];
  /** Units that may be one of the table, but not certainly. */
  readonly doubtful: readonly (UnitCount & { readonly likely: string })[];
  /** The most people first. */
  readonly rest: readonly RestCount[];
}

export interface UnitsReport {
  readonly isToday: boolean;
  readonly snapshots: readonly SnapshotUnits[];
  /** Who must be asked, and who was; the first of them. */
  readonly asked: readonly AskedPerson[];
  readonly askedInAll: number;
  readonly openInAll: number;
  readonly names: UnitAnswers['names'];
  /** Old units of the table that no snapshot has. */
  readonly unused: readonly string[];
  /** Units of the snapshots, for choosing. */
  readonly units: readonly string[];
  /** Answers that can be taken back. */
  readonly undoable: number;
}

/** What a file of a table brought. */
export interface UnitTableImport {
  readonly lines: number;
  /** Rows that are not understood, from 1, and why. */
  readonly skipped: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly why: 'no-old-unit' | 'no-new-unit' | 'no-date' | 'no-such-date' | 'no-parent' | 'in-circle';
  }[];
  /** Rows to look at: one unit or several? who of a part goes where? a department, told by the roster? of which district? */
  readonly doubted: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly why: 'read-as-one' | 'part-without-rule' | 'several-parents' | 'several-districts';
  }[];
}
