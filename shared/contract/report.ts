import { z } from 'zod';
import type { Block } from '../report/report-block';
import type { ReportPart } from '../report/report-part';
import { languages } from '../text/language';
import { nameSchema } from './condition-schema';

const line = z.string().max(300);

/** A figure inside a text of the user: which one, and how it was written when the text was. */
const keptFigureSchema = z.strictObject({ figure: z.string().min(1).max(200), seen: z.string().max(100) });

/** A paragraph as the user wrote it, instead of the one from the data (`key`) or beside it (`own-1`). Empty: left out. */
const keptParagraphSchema = z.strictObject({
  section: nameSchema,
  key: nameSchema,
  language: z.enum(languages),
  spans: z.array(z.union([z.string().max(20_000), keptFigureSchema])).max(1000),
});

/** The order of the sections, and which are in the report; one that is not named comes last and is in it. */
const choicesSchema = z.array(z.strictObject({ id: nameSchema, on: z.boolean() })).max(100);

/** Empty: as `printed-report` derives it. */
export const letterheadSchema = z.strictObject({
  /** Cơ quan chủ quản. */
  parent: line,
  /** Cơ quan ban hành. */
  agency: line,
  /** Số và ký hiệu. */
  number: line,
  /** Địa danh. */
  place: line,
  /** Ngày tháng: `31/12/2024`; empty leaves room for the pen. */
  date: line,
  /** Trích yếu. */
  subject: z.string().max(1000),
  signerTitle: line,
  signerName: line,
  /** Nơi nhận, one a line. */
  recipients: z.string().max(3000),
});

export const templateSchema = z.strictObject({
  kind: z.literal('bien-che-report-template'),
  version: z.literal(1),
  name: z.string().trim().min(1).max(200),
  sections: choicesSchema,
  paragraphs: z.array(keptParagraphSchema).max(2000),
});

export const keptReportSchema = z.strictObject({
  version: z.literal(1),
  letterhead: letterheadSchema,
  sections: choicesSchema,
  paragraphs: z.array(keptParagraphSchema).max(2000),
  templates: z.array(templateSchema).max(200),
});

export type KeptParagraph = z.infer<typeof keptParagraphSchema>;
export type KeptSpan = KeptParagraph['spans'][number];
export type Letterhead = z.infer<typeof letterheadSchema>;
export type ReportTemplate = z.infer<typeof templateSchema>;
/** What the user decided about the report; the workspace keeps it. */
export type KeptReport = z.infer<typeof keptReportSchema>;

export const nothingKept: KeptReport = {
  version: 1,
  letterhead: {
    ...{ parent: '', agency: '', number: '', place: '', date: '', subject: '' },
    ...{ signerTitle: '', signerName: '', recipients: '' },
  },
  sections: [],
  paragraphs: [],
  templates: [],
};

/** A section as the data write it; no blocks where they say nothing. */
export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly hint: string | null;
  readonly part: ReportPart;
  readonly blocks: readonly Block[];
}

export interface ReportDraft {
  readonly asOf: string;
  /** `Tỉnh Điện Biên`, where the roster names its place; else null. */
  readonly place: string | null;
  /** Trích yếu from the data. */
  readonly subject: string;
  /** Null: the internal version. */
  readonly publicFrom: number | null;
  readonly sections: readonly DraftSection[];
}

/** How far a document is written. */
export interface ReportProgress {
  readonly phase: 'computing' | 'drawing' | 'writing';
  readonly done: number;
  readonly all: number;
}
