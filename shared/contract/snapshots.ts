import { z } from 'zod';
import { isoDate } from './condition-schema';
import type { FileReport } from './results';

/** How opened files relate to the snapshots ("kỳ số liệu") that the workspace holds. */
export const openedAs = [
  /** They take the place of the current snapshot. */
  'current',
  /** They are one more snapshot. */
  'new',
  /** Each date that they state is a snapshot; one that the workspace holds already is replaced. */
  'each-date',
] as const;
export type OpenedAs = (typeof openedAs)[number];

export const snapshotId = z.number().int().min(1);

/** A dated roster of the workspace. */
export const snapshotSchema = z.strictObject({
  id: snapshotId,
  /** `YYYY-MM-DD`. */
  date: isoDate,
  /** Whether the files state the date or the user gave it; otherwise it is the day on which they were opened. */
  isDated: z.boolean(),
  /** Given by the user; empty: the date alone. */
  name: z.string().max(200),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export const snapshotsSchema = z.strictObject({
  version: z.literal(1),
  current: snapshotId.nullable(),
  snapshots: z.array(snapshotSchema).max(1000),
  /** The one that was removed last; its people are kept so that it can come back. */
  removed: snapshotSchema.nullable().default(null),
});
export type SnapshotsDocument = z.infer<typeof snapshotsSchema>;

export interface SnapshotState extends Snapshot {
  readonly roster: string;
  readonly people: number;
  readonly files: readonly Pick<FileReport, 'path'>[];
}

export interface SnapshotsState {
  /** Whether every snapshot is shown in the units of today. */
  readonly isToday: boolean;
  readonly current: number | null;
  /** The oldest first. */
  readonly snapshots: readonly SnapshotState[];
  /** The one that was removed last, as long as that can be taken back. */
  readonly removed: SnapshotState | null;
}

/** The dates that files state, for the user to say what they are before they are opened. */
export interface StatedDates {
  /** Null: the file states none. Files without a table of people are left out. */
  readonly files: readonly { readonly path: string; readonly statedDate: string | null }[];
}
