import { z } from 'zod';

/** What the activity log ("nhật ký hoạt động") tells. */
export const auditEvents = [
  'started',
  'new',
  'opened',
  'saved-as',
  'closed',
  'imported',
  'removed',
  'corrected',
  'decided',
  'exported',
  'passphrase-set',
  'passphrase-removed',
  'locked',
  'wrong-passphrase',
  'restored',
  'repaired',
  'deleted',
  'described',
  'recovered',
  'conflict',
  'mended',
  'shortened',
] as const;
export type AuditEvent = (typeof auditEvents)[number];

export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

export const auditEntrySchema = z.strictObject({
  /** From 1. */
  number: z.number().int().min(1),
  /** ISO 8601, by the clock of the machine. */
  at: z.string().max(40),
  /** The clock stood before the entry above. */
  clockBack: z.boolean(),
  user: z.string().max(300),
  machine: z.string().max(300),
  /** The file, or its workspace where it has none. */
  workspace: z.string().max(33_000).nullable(),
  event: z.enum(auditEvents),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** Hash of the entry above. */
  previous: z.string().max(64),
  hash: z.string().max(64),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** One line of the log file, as it is read. */
export interface AuditRow {
  readonly line: number;
  /** Null: the line cannot be read. */
  readonly entry: AuditEntry | null;
  /** The chain breaks here: the line was changed, moved, added or taken out by hand. */
  readonly isBroken: boolean;
}

export interface AuditPage {
  /** Newest first. */
  readonly rows: readonly AuditRow[];
  readonly total: number;
  readonly broken: number;
  /** Lines at the end are missing. */
  readonly isCut: boolean;
  readonly path: string;
}
