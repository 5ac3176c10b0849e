import { z } from 'zod';
import { isThreshold } from '../../analysis/disclosure/hidden-cells';
import { languages } from '../../text/language';
import {
  type KeptReport,
  type ReportDraft,
  type ReportTemplate,
  keptReportSchema,
  templateSchema,
} from '../report';
import { answer, question } from './parts';

/** Which report: whose, as of when, in which version; `filterText` is the filter as it is read. */
const report = {
  ...question,
  filterText: z.string().max(2000).nullable(),
  language: z.enum(languages),
  /** The threshold of the public version; null: the internal one. */
  publicFrom: z.number().refine(isThreshold).nullable(),
};

export const reportRequests = {
  /** The report as the data write it, section by section. */
  'report.draft': { input: z.strictObject(report), output: answer<ReportDraft>() },
  /** What the user decided about the report: letterhead, order, own texts, templates. */
  'report.kept': { input: z.strictObject({}), output: answer<KeptReport>() },
  'report.keep': { input: z.strictObject({ kept: keptReportSchema }), output: answer<null>() },
  /** Writes the report; the ending of `path` decides between Word, PDF and Excel. Reports `ReportProgress`. */
  'report.save': {
    input: z.strictObject({
      ...report,
      path: z.string().min(1),
      kept: keptReportSchema,
      /** Of own texts whose figures have changed since: as they were seen, or as they are now. */
      figures: z.enum(['seen', 'now']),
    }),
    output: answer<{ path: string }>(),
  },
  'report.saveTemplate': {
    input: z.strictObject({ path: z.string().min(1), template: templateSchema }),
    output: answer<null>(),
  },
  'report.loadTemplate': {
    input: z.strictObject({ path: z.string().min(1) }),
    output: answer<ReportTemplate>(),
  },
} as const;
