import type { FileReport, ImportProgress, SheetReport } from '../../../shared/contract/results';
import { FailureError } from '../../../shared/contract/failure';
import type { Register } from '../../../shared/registers/register';
import { registerCatalogue } from '../../../shared/registers/register-catalogue';
import type { Finding } from '../check/finding';
import { hiddenPlaces } from '../check/hidden-places';
import { numberingGaps } from '../check/numbering-gaps';
import { fallbackUnit } from '../load/fallback-unit';
import { isUnreadable, type SourceResult } from '../load/read-sources';
import {
  columnAndRowFindings,
  isCategorySheet,
  repairFindings,
  setAside,
  setAsideFindings,
  unreadable,
} from '../load/reading-findings';
import { reportSheet } from '../load/sheet-report';
import type { Source } from '../read/sheet';
import { understandSheet } from '../understand/understand-sheet';
import { EntryBuilder } from './entry-builder';
import type { Entry } from './entry';
import { reconcileSums } from './reconcile-sums';
import { unifyTexts } from './unify-texts';

/** Files of a register, understood; every row of theirs is accounted for in `files`. */
export interface RegisterReading {
  readonly files: readonly FileReport[];
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** Understands grids as entries of a register, with the readers of rosters. */
export async function readRegister(
  register: Register,
  sources: readonly SourceResult[],
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<RegisterReading> {
  const files: FileReport[] = [];
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  for (const [file, source] of sources.entries()) {
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) throw new FailureError({ kind: 'cancelled' });
    const place = { file: source.path, fileNumber: file + 1, files: sources.length };
    onProgress({ phase: 'understanding', ...place, rows: 0, totalRows: null });
    if (isUnreadable(source)) {
      const { finding, report } = unreadable(source, file);
      findings.push(finding);
      files.push(report);
      continue;
    }
    findings.push(...repairFindings(source, file));
    const sheets = readSheets(register, source, file, sources.length, entries, findings);
    const { path, format, encoding, delimiter } = source;
    files.push({ path, format, encoding, delimiter, sheets });
  }
  if (files.every(({ sheets }) => sheets.every((sheet) => sheet.setAside !== undefined))) {
    throw new FailureError({ kind: 'no-register-found', path: files[0]?.path ?? '', register: register.id });
  }
  unifyTexts(register, entries);
  return { files, entries, findings };
}

function readSheets(
  register: Register,
  source: Source,
  file: number,
  files: number,
  entries: Entry[],
  findings: Finding[],
): SheetReport[] {
  const catalogue = registerCatalogue(register);
  const understood = source.sheets.map((sheet) => ({
    sheet,
    found: sheet.hidden || isCategorySheet(sheet) ? null : understandSheet(sheet, () => null, [], catalogue),
  }));
  const tables = understood.filter(({ found }) => (found?.people.length ?? 0) > 0).length;
  return understood.map(({ sheet, found }) => {
    if (!found) {
      findings.push(...setAsideFindings(sheet, file));
      return setAside(sheet);
    }
    const unit = fallbackUnit(found, source.path, tables, files);
    for (const table of [found, ...found.further]) {
      const builder = new EntryBuilder(register, table, file, source.path, unit);
      for (const entry of builder.entries()) entries.push(entry);
      findings.push(...builder.findings, ...reconcileSums(register, table, file));
      findings.push(...numberingGaps(table, file), ...columnAndRowFindings(table, file, table === found));
    }
    findings.push(...hiddenPlaces(found, file));
    return reportSheet(found);
  });
}
