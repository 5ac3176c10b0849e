import {
  keptReportSchema,
  nothingKept,
  templateSchema,
  type KeptReport,
  type ReportTemplate,
} from '../../../shared/contract/report';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { readShared, writeShared } from '../shared-file';

const documentName = 'report';

/** What the user decided about the report of this workspace. */
export async function readReport(database: WorkspaceDatabase): Promise<KeptReport> {
  return (await readDocument(database, documentName, keptReportSchema)) ?? nothingKept;
}

export function keepReport(database: WorkspaceDatabase, kept: KeptReport): Promise<void> {
  return writeDocument(database, documentName, kept);
}

export function writeTemplate(path: string, template: ReportTemplate): Promise<void> {
  return writeShared(path, template);
}

export function readTemplate(path: string): Promise<ReportTemplate> {
  return readShared(path, templateSchema);
}
