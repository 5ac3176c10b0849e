import type { SheetReview } from '../../../shared/contract/results';
import { FailureError } from '../../../shared/contract/failure';
import { cellText, type Sheet } from '../read/sheet';
import { tidyText } from '../normalise/tidy-text';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import { reportSetAside, reportSheet } from '../load/sheet-report';

const widest = 300;

/** A stretch of a sheet as it was understood, for the preview. `from` is 1-based. */
export function reviewSheet(
  understood: ReadonlyMap<Sheet, UnderstoodSheet | null>,
  name: string,
  from: number,
  count: number,
): SheetReview {
  const sheet = [...understood.keys()].find((each) => each.name === name);
  if (!sheet) {
    const known = [...understood.keys()].map((each) => each.name);
    throw new FailureError({ kind: 'unknown-name', what: 'sheet', name, known });
  }
  const found = understood.get(sheet) ?? null;
  const report = found ? reportSheet(found) : reportSetAside(sheet, sheet.hidden ? 'hidden' : 'no-table');
  const stretch = sheet.rows.slice(from - 1, from - 1 + count);
  // Blank rows are holes, which only `Array.from` visits.
  const hidden = new Set(sheet.hiddenRows);
  const rows = Array.from(stretch, (cells, index) => ({
    row: from + index,
    kind: found?.kinds[from - 1 + index] ?? ((cells?.length ?? 0) > 0 ? 'title' : 'blank'),
    cells: (cells ?? []).slice(0, widest).map((cell) => tidyText(cellText(cell))),
    ...(hidden.has(from - 1 + index) ? { hidden: true as const } : {}),
  }));
  return { ...report, totalRows: sheet.rows.length, rows: { ...report.rows }, preview: rows };
}
