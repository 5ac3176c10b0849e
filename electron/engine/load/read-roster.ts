import { basename, extname } from 'node:path';
import { FailureError } from '../../../shared/contract/failure';
import type { FileReport, ImportProgress, RowCounts, SheetReport } from '../../../shared/contract/results';
import { describeFailure } from '../../../shared/text/failures';
import { fold } from '../../../shared/text/fold';
import type { Finding } from '../check/finding';
import type { IssueKind } from '../check/issue-kinds';
import { numberingGaps } from '../check/numbering-gaps';
import { reconcileTotals } from '../check/reconcile-totals';
import { PeopleBuilder } from '../normalise/build-people';
import { deriveValues } from '../normalise/derive-values';
import type { Person } from '../normalise/person-table';
import { unifySpellings } from '../normalise/unify-spellings';
import { readSource } from '../read/read-source';
import { cellText, columnLetter, type Sheet, type Source } from '../read/sheet';
import type { RowKind } from '../understand/classify-rows';
import { understandSheet, type UnderstoodSheet } from '../understand/understand-sheet';

/** A roster out of one or many files, understood and normalised, not yet checked or stored. */
export interface Roster {
  readonly files: readonly FileReport[];
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
  /** The latest date that the files state, `YYYY-MM-DD`. */
  readonly statedDate: string | null;
  /** The province that every sheet which names one agrees on. */
  readonly province: string | null;
}

/** Reads files as one roster. A file without a table of people fails the whole only where it stands alone. */
export async function readRoster(
  paths: readonly string[],
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<Roster> {
  const files: FileReport[] = [];
  const people: Person[] = [];
  const findings: Finding[] = [];
  const failures: FailureError[] = [];
  const provinces = new Set<string>();
  for (const [file, path] of paths.entries()) {
    const progress = (phase: ImportProgress['phase'], rows: number, totalRows: number | null): void => {
      onProgress({ phase, file: path, fileNumber: file + 1, files: paths.length, rows, totalRows });
    };
    progress('reading', 0, null);
    const source = await readSource(path, (rows) => progress('reading', rows, null), signal).catch(
      (error: unknown) => unreadableAmongMany(error, paths.length),
    );
    if ('failure' in source) {
      failures.push(source);
      findings.push(
        sheetFinding('file_unreadable', file, '', basename(path), describeFailure(source.failure, 'vi')),
      );
      files.push({ path, format: 'unreadable', encoding: null, delimiter: null, sheets: [] });
      continue;
    }
    findings.push(...repairFindings(source, file));
    files.push(await readSheets(source, file, paths.length, findings, people, provinces, progress, signal));
  }
  if (failures.length === paths.length && failures[0]) throw failures[0];
  if (
    people.length === 0 &&
    files.every(({ sheets }) => sheets.every(({ headerRows }) => headerRows === null))
  ) {
    throw new FailureError({ kind: 'no-table-found', path: paths[0] ?? '' });
  }
  unifySpellings(people);
  for (const { values } of people) deriveValues(values);
  const dates = [
    ...new Set(files.flatMap(({ sheets }) => sheets.flatMap(({ statedDate }) => statedDate ?? []))),
  ].sort();
  const statedDate = dates[dates.length - 1] ?? null;
  if (dates.length > 1 && statedDate !== null) {
    findings.push(sheetFinding('stated_dates_differ', 0, '', dates.join(', '), statedDate));
  }
  const province = provinces.size === 1 ? ([...provinces][0] ?? null) : null;
  return { files, people, findings, statedDate, province };
}

/** One broken file does not stop a hundred others; alone it does. */
function unreadableAmongMany(error: unknown, files: number): FailureError {
  if (error instanceof FailureError && files > 1 && error.failure.kind !== 'cancelled') return error;
  throw error;
}

async function readSheets(
  source: Source,
  file: number,
  fileCount: number,
  findings: Finding[],
  people: Person[],
  provinces: Set<string>,
  progress: (phase: ImportProgress['phase'], rows: number, totalRows: number | null) => void,
  signal: AbortSignal,
): Promise<FileReport> {
  const visible = source.sheets.filter(({ hidden }) => !hidden);
  const understood = new Map<Sheet, UnderstoodSheet | null>();
  for (const sheet of visible) {
    progress('understanding', 0, sheet.rows.length);
    await pause(signal);
    understood.set(sheet, isCategorySheet(sheet) ? null : understandSheet(sheet));
  }
  const rosters = [...understood.values()].filter((sheet) => (sheet?.people.length ?? 0) > 0);
  const sheets: SheetReport[] = [];
  for (const sheet of source.sheets) {
    const found = understood.get(sheet) ?? null;
    if (!found) {
      sheets.push(setAside(sheet, file, findings));
      continue;
    }
    const builder = new PeopleBuilder(
      found,
      file,
      fallbackUnit(found, source.path, rosters.length, fileCount),
    );
    if (found.titleProvince !== null) provinces.add(found.titleProvince);
    let rows = 0;
    for (const person of builder.people()) {
      people.push(person);
      rows += 1;
      if (rows % 5000 === 0) {
        progress('normalising', rows, found.people.length);
        await pause(signal);
      }
    }
    for (const finding of builder.findings) findings.push(finding);
    findings.push(...reconcileTotals(found, file), ...numberingGaps(found, file));
    reportColumnsAndRows(found, file, findings);
    sheets.push(reportOf(found));
  }
  const { path, format, encoding, delimiter } = source;
  return { path, format, encoding, delimiter, sheets };
}

/** Lets messages (Cancel above all) be heard between pieces of long work. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) throw new FailureError({ kind: 'cancelled' });
}

function isCategorySheet({ name }: Sheet): boolean {
  return /^(?:danh muc|dm|category|categories|list|huong dan|readme|chu thich)(?: |$|\d)/.test(fold(name));
}

const genericSheetName =
  /^(?:sheet|trang|trang tinh|bang|ds|danh sach|data|du lieu|tong hop|bieu|query|result)? ?\d*$/;

/** The unit of people whose rows, sections and titles name none: the sheet's name, else the file's, where there are several. */
function fallbackUnit(found: UnderstoodSheet, path: string, sheets: number, files: number): string | null {
  if (found.titleUnit !== null) return found.titleUnit;
  const { name } = found.sheet;
  const fileName = basename(path, extname(path));
  const named = name !== fileName && !genericSheetName.test(fold(name));
  const unitLike = /^(?:ubnd|xa|phuong|thi tran|tt|dac khu|huyen|so|phong|ban) /.test(fold(name));
  if (named && (sheets > 1 || unitLike)) return name;
  return files > 1 ? fileName : null;
}

function sheetFinding(
  kind: IssueKind,
  file: number,
  sheet: string,
  value: string | null,
  taken?: string,
): Finding {
  const place = { file, sheet, row: null, column: null, field: null, value };
  return taken === undefined ? { kind, ...place } : { kind, ...place, taken };
}

function repairFindings(source: Source, file: number): Finding[] {
  return source.repairs.map(({ kind, sheet, count }) =>
    sheetFinding(
      kind.replaceAll('-', '_') as IssueKind,
      file,
      sheet,
      kind === 'lost-characters' ? '\ufffd' : null,
      String(count),
    ),
  );
}

function setAside(sheet: Sheet, file: number, findings: Finding[]): SheetReport {
  const reason = sheet.hidden ? 'hidden' : isCategorySheet(sheet) ? 'categories' : 'no-table';
  const words = {
    hidden: 'trang tính ẩn',
    categories: 'danh mục',
    'no-table': 'không có bảng danh sách người',
  }[reason];
  const blank = countBlank(sheet);
  if (blank < sheet.rows.length)
    findings.push(sheetFinding('sheet_set_aside', file, sheet.name, null, words));
  const rows = {
    total: sheet.rows.length,
    people: 0,
    section: 0,
    subtotal: 0,
    header: 0,
    blank,
    other: sheet.rows.length - blank,
    rejected: 0,
  };
  return { name: sheet.name, setAside: reason, headerRows: null, statedDate: null, columns: [], rows };
}

function countBlank(sheet: Sheet): number {
  let filled = 0;
  sheet.rows.forEach((row) => {
    if (row?.some((cell) => cellText(cell).trim() !== '')) filled += 1;
  });
  return sheet.rows.length - filled;
}

function reportColumnsAndRows(found: UnderstoodSheet, file: number, findings: Finding[]): void {
  const { name, rows } = found.sheet;
  for (const { column, header, field } of found.columns) {
    if (field !== null || header.length === 0) continue;
    findings.push({ ...sheetFinding('column_not_understood', file, name, header.join(' › ')), column });
  }
  found.kinds.forEach((kind, row) => {
    if (kind !== 'rejected') return;
    const text = (rows[row] ?? [])
      .map(cellText)
      .filter((part) => part !== '')
      .join(' | ');
    findings.push({ ...sheetFinding('row_rejected', file, name, text), row });
  });
}

const reportedAs: Record<RowKind, keyof Omit<RowCounts, 'total'>> = {
  title: 'other',
  header: 'header',
  blank: 'blank',
  section: 'section',
  subtotal: 'subtotal',
  person: 'people',
  continuation: 'other',
  footer: 'other',
  rejected: 'rejected',
};

function reportOf({ sheet, header, columns, kinds, statedDate }: UnderstoodSheet): SheetReport {
  const rows = {
    total: kinds.length,
    people: 0,
    section: 0,
    subtotal: 0,
    header: 0,
    blank: 0,
    other: 0,
    rejected: 0,
  };
  for (const kind of kinds) rows[reportedAs[kind]] += 1;
  return {
    name: sheet.name,
    headerRows: [header.top + 1, header.bottom + 1],
    statedDate,
    columns: columns.map(({ column, header: path, field, confidence }) => ({
      column: columnLetter(column),
      header: path,
      field: field?.id ?? null,
      confidence: Math.round(confidence * 100) / 100,
    })),
    rows,
  };
}
