import type { RowCounts, RowKind, SheetReport, TableReport } from '../../../shared/contract/results';
import { cellText, columnLetter, type Sheet } from '../read/sheet';
import { hasHeader } from '../understand/find-header';
import type { UnderstoodSheet } from '../understand/understand-sheet';

const reportedAs: Record<RowKind, keyof Omit<RowCounts, 'total'>> = {
  title: 'other',
  header: 'header',
  blank: 'blank',
  section: 'section',
  subtotal: 'subtotal',
  person: 'people',
  continuation: 'other',
  footer: 'other',
  excluded: 'other',
  rejected: 'rejected',
};

/** How a sheet was understood; every row is counted exactly once. */
export function reportSheet(understood: UnderstoodSheet): SheetReport {
  const { sheet, kinds, statedDate, further } = understood;
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
    ...reportTable(understood),
    statedDate,
    remembered: [understood, ...further].some(({ remembered }) => remembered),
    ...(further.length === 0 ? {} : { further: further.map(reportTable) }),
    rows,
  };
}

function reportTable({ sheet, header, columns }: UnderstoodSheet): TableReport {
  const hidden = new Set(sheet.hiddenColumns);
  return {
    headerRows: hasHeader(header) ? [header.top + 1, header.bottom + 1] : null,
    columns: columns.map(({ column, header: path, field, confidence, tick }) => ({
      column: columnLetter(column),
      header: path,
      field: field?.id ?? null,
      confidence: Math.round(confidence * 100) / 100,
      ...(tick === undefined ? {} : { tick }),
      ...(hidden.has(column) ? { hidden: true as const } : {}),
    })),
  };
}

/** A sheet that was not read as a roster: its rows are counted all the same. */
export function reportSetAside(sheet: Sheet, reason: NonNullable<SheetReport['setAside']>): SheetReport {
  let filled = 0;
  sheet.rows.forEach((row) => {
    if (row?.some((cell) => cellText(cell).trim() !== '')) filled += 1;
  });
  const total = sheet.rows.length;
  const rows = {
    total,
    people: 0,
    section: 0,
    subtotal: 0,
    header: 0,
    blank: total - filled,
    other: filled,
    rejected: 0,
  };
  return {
    name: sheet.name,
    setAside: reason,
    headerRows: null,
    statedDate: null,
    remembered: false,
    columns: [],
    rows,
  };
}
