import type { FileReport, ImportProgress, SheetReport } from '../../../shared/contract/results';
import { FailureError } from '../../../shared/contract/failure';
import type { Register } from '../../../shared/registers/register';
import { registerCatalogue } from '../../../shared/registers/register-catalogue';
import type { Finding } from '../check/finding';
import { pause } from '../pause';
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
import { withMeasureOfTitle } from './measure-of-title';
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
    await pause(signal);
    const place = { file: source.path, fileNumber: file + 1, files: sources.length };
    onProgress({ phase: 'understanding', ...place, rows: 0, totalRows: null });
    if (isUnreadable(source)) {
      const { finding, report } = unreadable(source, file);
      findings.push(finding);
      files.push(report);
      continue;
    }
    findings.push(...repairFindings(source, file));
    const reading = { register, source, file, files: sources.length, entries, findings, signal };
    const sheets = await readSheets(reading);
    const { path, format, encoding, delimiter } = source;
    files.push({ path, format, encoding, delimiter, sheets });
  }
  if (files.every(({ sheets }) => sheets.every((sheet) => sheet.setAside !== undefined))) {
    throw new FailureError({ kind: 'no-register-found', path: files[0]?.path ?? '', register: register.id });
  }
  unifyTexts(register, entries);
  return { files, entries, findings };
}

interface Reading {
  readonly register: Register;
  readonly source: Source;
  readonly file: number;
  readonly files: number;
  /** Filled sheet by sheet. */
  readonly entries: Entry[];
  readonly findings: Finding[];
  readonly signal: AbortSignal;
}

/** Between so many entries a cancel is heard. */
const entriesAtOnce = 2000;

async function readSheets(reading: Reading): Promise<SheetReport[]> {
  const { register, source, file, files, entries, findings, signal } = reading;
  const catalogue = registerCatalogue(register);
  const understood = [];
  for (const sheet of source.sheets) {
    await pause(signal);
    if (sheet.hidden || isCategorySheet(sheet)) {
      understood.push({ sheet, found: null });
      continue;
    }
    let found = understandSheet(sheet, () => null, [], catalogue);
    const measured = found ? null : withMeasureOfTitle(sheet, register, file);
    if (measured) found = understandSheet(measured.sheet, () => null, [], catalogue);
    if (measured && found) findings.push(measured.finding);
    understood.push({ sheet, found });
  }
  const tables = understood.filter(({ found }) => (found?.people.length ?? 0) > 0).length;
  const reports: SheetReport[] = [];
  for (const { sheet, found } of understood) {
    if (!found) {
      findings.push(...setAsideFindings(sheet, file));
      reports.push(setAside(sheet));
      continue;
    }
    const unit = fallbackUnit(found, source.path, tables, files);
    for (const table of [found, ...found.further]) {
      const builder = new EntryBuilder(register, table, file, source.path, unit);
      for (const entry of builder.entries()) {
        entries.push(entry);
        if (entries.length % entriesAtOnce === 0) await pause(signal);
      }
      for (const each of [builder.findings, reconcileSums(register, table, file)]) addAll(findings, each);
      addAll(findings, numberingGaps(table, file));
      addAll(findings, columnAndRowFindings(table, file, table === found));
    }
    findings.push(...hiddenPlaces(found, file));
    reports.push(reportSheet(found));
  }
  return reports;
}

/** Of a long sheet there are more than a call takes as arguments. */
function addAll(findings: Finding[], found: readonly Finding[]): void {
  for (const finding of found) findings.push(finding);
}
