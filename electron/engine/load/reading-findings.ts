import { basename } from 'node:path';
import type { FileReport, SheetReport } from '../../../shared/contract/results';
import { rosterLimits } from '../../../shared/roster/limits';
import { describeFailure } from '../../../shared/text/failures';
import { fold } from '../../../shared/text/fold';
import type { Text } from '../../../shared/text/language';
import type { Finding } from '../check/finding';
import type { IssueKind } from '../check/issue-kinds';
import { cellText, columnLetter, type Sheet, type Source } from '../read/sheet';
import { hasHeader } from '../understand/find-header';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import type { UnreadableSource } from './read-sources';
import { reportSetAside } from './sheet-report';

/** A file that could not be read, among others that could. */
export function unreadable(
  { path, failure }: UnreadableSource,
  file: number,
): { finding: Finding; report: FileReport } {
  const kind = failure.kind === 'file-repeated' ? 'file_repeated' : 'file_unreadable';
  const reason = { vi: describeFailure(failure, 'vi'), en: describeFailure(failure, 'en') };
  return {
    finding: sheetFinding(kind, file, '', basename(path), reason),
    report: { path, format: 'unreadable', encoding: null, delimiter: null, sheets: [] },
  };
}

function reasonOf(sheet: Sheet): keyof typeof whySetAside {
  return sheet.hidden ? 'hidden' : isCategorySheet(sheet) ? 'categories' : 'no-table';
}

/** A sheet that holds no table: its rows are counted all the same. */
export function setAside(sheet: Sheet): SheetReport {
  return reportSetAside(sheet, reasonOf(sheet));
}

export function setAsideFindings(sheet: Sheet, file: number): Finding[] {
  if (setAside(sheet).rows.other === 0) return [];
  return [sheetFinding('sheet_set_aside', file, sheet.name, null, whySetAside[reasonOf(sheet)])];
}

/** Columns and rows of a table that were not understood, or only by what they hold. */
export function columnAndRowFindings(
  { sheet, header, columns, kinds, besideFrom }: UnderstoodSheet,
  file: number,
  isFirst: boolean,
): Finding[] {
  const findings: Finding[] = [];
  const width = sheet.rows[header.bottom]?.length ?? 0;
  if (width > rosterLimits.columns) {
    const [value, taken] = [String(width), String(rosterLimits.columns)];
    findings.push(sheetFinding('columns_beyond_limit', file, sheet.name, value, taken));
  }
  if (besideFrom !== undefined) {
    const finding = sheetFinding('table_beside', file, sheet.name, columnLetter(besideFrom));
    findings.push({ ...finding, column: besideFrom, row: header.top });
  }
  if (!kinds.includes('person')) {
    const finding = sheetFinding('table_without_people', file, sheet.name, null);
    findings.push({ ...finding, row: header.top });
  }
  if (!hasHeader(header)) findings.push(sheetFinding('header_missing', file, sheet.name, null));
  for (const { column, header: path, field, decided, inferred } of columns) {
    // A letter alone is a column of the first table; below it the header's cell is named.
    const place = { column, row: isFirst ? null : header.bottom };
    const words = path.join(' › ');
    if (field !== null && inferred && path.length > 0) {
      const finding = sheetFinding('column_inferred', file, sheet.name, words);
      findings.push({ ...finding, ...place, field: field.id });
    }
    if (field !== null || path.length === 0 || decided) continue;
    findings.push({ ...sheetFinding('column_not_understood', file, sheet.name, words), ...place });
  }
  kinds.forEach((kind, row) => {
    if (kind !== 'rejected') return;
    const text = (sheet.rows[row] ?? []).map(cellText).filter((part) => part !== '');
    findings.push({ ...sheetFinding('row_rejected', file, sheet.name, text.join(' | ')), row });
  });
  return findings;
}

const whySetAside = {
  hidden: { vi: 'trang tính ẩn', en: 'it is hidden' },
  categories: { vi: 'danh mục', en: 'it is a list of categories' },
  'no-table': { vi: 'không có bảng danh sách người', en: 'it holds no table of people' },
} as const;

export function isCategorySheet({ name }: Sheet): boolean {
  return /^(?:danh muc|dm|category|categories|list|huong dan|readme|chu thich)(?: |$|\d)/.test(fold(name));
}

export function sheetFinding(
  kind: IssueKind,
  file: number,
  sheet: string,
  value: string | null,
  taken?: string | Text,
): Finding {
  const place = { file, sheet, row: null, column: null, field: null, value };
  return taken === undefined ? { kind, ...place } : { kind, ...place, taken };
}

export function repairFindings(source: Source, file: number): Finding[] {
  return source.repairs.map(({ kind, sheet, count, row = null }) => {
    const value = kind === 'lost-characters' ? '\ufffd' : null;
    return {
      ...sheetFinding(kind.replaceAll('-', '_') as IssueKind, file, sheet, value, String(count)),
      row,
    };
  });
}
