import { z } from 'zod';
import { languages } from '../../text/language';
import type { AuditPage } from '../audit';
import { answer } from './parts';

export const auditRequests = {
  'audit.page': {
    input: z.strictObject({ from: z.number().int().min(0), count: z.number().int().min(1).max(1000) }),
    output: answer<AuditPage>(),
  },
  /** Notes, before it does, that something leaves the window without a file. */
  'audit.given': {
    input: z.strictObject({ as: z.enum(['copied-text', 'copied-table', 'printed']) }),
    output: answer<null>(),
  },
  /** Writes the log as a table; the ending of `path` decides between XLSX and CSV. */
  'audit.export': {
    input: z.strictObject({ path: z.string().min(1), language: z.enum(languages) }),
    output: answer<{ path: string; rows: number }>(),
  },
} as const;
