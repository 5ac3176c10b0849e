import { readFile, writeFile } from 'node:fs/promises';
import { FailureError } from '../../../shared/contract/failure';
import {
  keptReportSchema,
  nothingKept,
  templateSchema,
  type KeptReport,
  type ReportTemplate,
} from '../../../shared/contract/report';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { writeSafely } from '../publish/write-safely';

const documentName = 'report';

/** What the user decided about the report of this workspace. */
export async function readReport(database: WorkspaceDatabase): Promise<KeptReport> {
  return (await readDocument(database, documentName, keptReportSchema)) ?? nothingKept;
}

export function keepReport(database: WorkspaceDatabase, kept: KeptReport): Promise<void> {
  return writeDocument(database, documentName, kept);
}

export async function writeTemplate(path: string, template: ReportTemplate): Promise<void> {
  await writeSafely(path, (temporary) =>
    writeFile(temporary, `${JSON.stringify(template, null, 2)}\n`, 'utf8'),
  );
}

/** Reads a template that an office shared; a file that is none fails with one sentence. */
export async function readTemplate(path: string): Promise<ReportTemplate> {
  try {
    return templateSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new FailureError(isMissing ? { kind: 'file-missing', path } : { kind: 'file-unsupported', path }, {
      cause: error,
    });
  }
}
