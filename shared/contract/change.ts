import { z } from 'zod';
import type { ChangeKind } from '../analysis/change/changes-of';
import { joinKinds, leaveKinds, type EndKind } from '../analysis/change/compare-people';
import { changeKinds, type Change } from '../analysis/change/changes-of';
import type { ComparedField } from '../analysis/change/compared-person';
import type { Doubt } from '../analysis/change/match-people';
import type { Movement } from '../analysis/change/movements';
import type { PersonValue } from './people';
import type { RegisterIndicator, RegisterResult } from '../registers/register-indicator';
import type { RegisterBoard } from './registers';
import type { Breakdown } from './results';
import { snapshotId } from './snapshots';

/** Answers about doubtful pairs of people, by `pairKey`; kept with the workspace. */
export const pairAnswersSchema = z.strictObject({
  version: z.literal(1),
  answers: z
    .array(z.strictObject({ pair: z.string().max(4000), answer: z.enum(['same', 'different']) }))
    .max(100_000),
});
export type PairAnswersDocument = z.infer<typeof pairAnswersSchema>;

/** Two snapshots, the earlier one first. */
export const comparedSchema = { from: snapshotId, to: snapshotId };

/** Why people left, by `identityOf`; null takes it back. Kept with the workspace. */
export const leaveReasonSchema = z.strictObject({
  who: z.string().max(2000),
  reason: z.enum(leaveKinds).nullable(),
});
export const leaveReasonsSchema = z.strictObject({
  version: z.literal(1),
  reasons: z.array(leaveReasonSchema).max(200_000),
});
export type LeaveReasonsDocument = z.infer<typeof leaveReasonsSchema>;

export const listedKinds = [...joinKinds, ...leaveKinds, ...changeKinds] as const;
export type ListedKind = (typeof listedKinds)[number];

/** Somebody as a list of changes shows them. */
export interface BriefPerson {
  readonly person: number;
  readonly name: PersonValue;
  readonly birthDate: PersonValue;
  readonly unit: PersonValue;
  readonly position: PersonValue;
  readonly staffGroup: PersonValue;
}

export interface ListedChange {
  readonly before: BriefPerson | null;
  readonly after: BriefPerson | null;
  readonly end: EndKind | null;
  /** Of those who left: by what they are known again, and whether the user said why. */
  readonly who: string | null;
  readonly isEndSaid: boolean;
  readonly changes: readonly Change[];
}

export interface AskedPair {
  readonly pair: string;
  readonly doubt: Doubt;
  readonly before: BriefPerson;
  readonly after: BriefPerson;
}

export interface AnsweredPair extends Omit<AskedPair, 'doubt'> {
  readonly answer: 'same' | 'different';
}

export interface SideOfComparison {
  readonly id: number;
  readonly date: string;
  readonly people: number;
}

/** Two snapshots person by person. Everybody is compared, whatever the filter. */
export interface Comparison {
  readonly from: SideOfComparison;
  readonly to: SideOfComparison;
  /** One person may be of several kinds. */
  readonly counts: Readonly<Record<ChangeKind | EndKind, number>>;
  readonly unchanged: number;
  /** In what people were compared: what both snapshots record of somebody. */
  readonly fields: readonly ComparedField[];
  /** In the layout of Biểu 8C-BTCTW. */
  readonly overall: Movement;
  readonly byStaffGroup: readonly Movement[];
  readonly byUnit: readonly Movement[];
  /** The same months a year before, where the workspace has both snapshots. */
  readonly yearBefore: { readonly from: string; readonly to: string; readonly overall: Movement } | null;
  /** Answers and reasons that can be taken back, and brought again. */
  readonly steps: { readonly undo: number; readonly redo: number };
  /** Pairs that are asked about; the first of them. */
  readonly doubtful: { readonly found: number; readonly pairs: readonly AskedPair[] };
  /** Pairs of these snapshots that were answered, the last one first; the first of them. */
  readonly answered: { readonly found: number; readonly pairs: readonly AnsweredPair[] };
}

export interface ChangesPage {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ListedChange[];
}

/** Indicators, or headcounts by a dimension, at one snapshot. */
export interface TrendPoint {
  readonly id: number;
  readonly date: string;
  readonly name: string;
  readonly asOf: string;
  /** Names of the files that it was read from. */
  readonly files: readonly string[];
  readonly breakdown: Breakdown;
  /** Of "every standard": the dimensions whose standards the roster of that time can be judged by. */
  readonly judged?: readonly string[];
  /** What units were called that stand under the name that a newer snapshot gives them. */
  readonly recorded?: Readonly<Record<string, string>>;
  /** Of a public version: the categories whose figures are not told, and whether that of everybody is not. */
  readonly untold?: { readonly keys: readonly (string | null)[]; readonly isWhole: boolean };
}

/** An indicator of a register in one year. */
export interface RegisterTrendPoint {
  readonly year: number;
  /** The roster that the year is held against. */
  readonly roster: RegisterBoard['roster'];
  readonly asOf: string;
  /** The first and the last month that its entries are of. */
  readonly months: readonly [number, number];
  /** Those of that roster who pass the filter. */
  readonly people: number;
  /** One a group. */
  readonly results: readonly RegisterResult[];
}

/** One indicator of a register in every year that it knows, the oldest first. */
export interface RegisterTrend {
  readonly register: string;
  readonly measure: string;
  readonly as: RegisterIndicator['as'];
  readonly by: string | null;
  readonly points: readonly RegisterTrendPoint[];
}

/** One measure over time. */
export type Trend = RosterTrend | RegisterTrend;

/** One measure at every snapshot, the oldest first. */
export interface RosterTrend {
  readonly register: null;
  readonly measure: string;
  readonly by: string | null;
  readonly points: readonly TrendPoint[];
}
