import { z } from 'zod';
import { languages } from '../../text/language';
import { isoDate } from '../condition-schema';
import { type FilesCheck, type IssuesPage, type OpenRoster, severities } from '../results';
import { type StatedDates, openedAs } from '../snapshots';
import { answer, files } from './parts';

export const rosterRequests = {
  /** What would keep files from being read; reads none of them. */
  'roster.check': { input: z.strictObject(files), output: answer<FilesCheck>() },
  /** The dates that files state, to ask the user what they are. Reports `ImportProgress`; opening them reads no more. */
  'roster.dates': { input: z.strictObject(files), output: answer<StatedDates>() },
  /**
   * Reads files (or folders of files) as one roster that replaces the open one, or as `into` says. `date`: of the
   * snapshot, where the files state none. Reports `ImportProgress`.
   */
  'roster.open': {
    input: z.strictObject({ ...files, into: z.enum(openedAs).optional(), date: isoDate.optional() }),
    output: answer<OpenRoster>(),
  },
  /** The open roster: the current snapshot, or null. */
  'roster.current': { input: z.strictObject({}), output: answer<OpenRoster | null>() },
  /** Closes it with all its snapshots. */
  'roster.close': { input: z.strictObject({}), output: answer<null>() },
  'roster.issues': {
    input: z.strictObject({
      language: z.enum(languages),
      severity: z.enum(severities).nullable(),
      /** Absent or null leaves nothing out. `file` is a path. */
      file: z.string().nullable().optional(),
      sheet: z.string().nullable().optional(),
      unit: z.string().nullable().optional(),
      field: z.string().max(100).nullable().optional(),
      limit: z.number().int().min(1).max(10_000),
    }),
    output: answer<IssuesPage>(),
  },
} as const;
