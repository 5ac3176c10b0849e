import { buildBody } from './body/body';
import { buildFooter } from './body/footer';
import { buildHeader, numberRow, type Header } from './body/header';
import type { Line } from './body/line';
import { repeatHeader } from './body/repeat-header';
import { planSheet } from './body/sheet-plan';
import { buildTitle } from './body/title';
import type { Pen } from './columns/block';
import type { Facts } from './facts';
import type { GridCell, GridSheet, Merge } from './grid';
import type { KnownPerson } from './known-person';
import type { ExpectedPerson, ExpectedSheet } from './truth';

export interface RenderedSheet {
  readonly sheet: GridSheet;
  readonly expected: ExpectedSheet;
  readonly people: readonly ExpectedPerson[];
}

/** Where a sheet stands and what its place says about everybody in it. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
  /** The unit that the sheet or the file is named after. */
  readonly unit: string | null;
}

/** One sheet of the roster: the title, the header, the people, the footer. */
export function renderSheet(pen: Pen, people: readonly KnownPerson[], place: SheetPlace): RenderedSheet {
  const plan = planSheet(pen);
  const width = plan.columns.length;
  const title = buildTitle(pen, width, place.unit);
  const header = buildHeader(plan);
  const known: Partial<Facts> = place.unit === null ? {} : { unit: place.unit };
  const lines = [
    ...title.lines,
    ...header.lines,
    ...numberRow(plan),
    ...repeatHeader(buildBody(plan, people, known), header.lines, pen.layout.repeatHeaderEvery),
    ...buildFooter(pen, width, people.length),
  ];
  const unitColumn = plan.columns.findIndex(({ field }) => field === 'unit');
  const merged =
    pen.layout.unitMerged && unitColumn >= 0 ? mergeRuns(lines, unitColumn) : { lines, merges: [] };
  const firstHeaderRow = title.lines.length + 1;
  return {
    sheet: {
      name: place.sheet,
      rows: merged.lines.map(({ cells }) => cells),
      merges: [...wideMerges(lines, width), ...headerMerges(lines, header), ...merged.merges],
    },
    expected: {
      ...{ file: place.file, name: place.sheet, isRoster: true, statedDate: title.statedDate },
      headerRows: [firstHeaderRow, firstHeaderRow + header.lines.length - 1],
      columns: plan.columns.map(({ field, header: words, category }, index) => ({
        ...{ index, field, header: words, category },
      })),
      rowKinds: lines.map(({ kind }) => kind),
    },
    people: lines.flatMap(({ facts }, index) =>
      facts === undefined ? [] : [{ file: place.file, sheet: place.sheet, row: index + 1, facts }],
    ),
  };
}

function wideMerges(lines: readonly Line[], width: number): Merge[] {
  if (width < 2) return [];
  return lines.flatMap(({ isMerged }, row) =>
    isMerged === true ? [{ top: row, left: 0, bottom: row, right: width - 1 }] : [],
  );
}

/** The header's merged areas, at every place where the header stands. */
function headerMerges(lines: readonly Line[], { lines: header, merges }: Header): Merge[] {
  const starts: number[] = [];
  lines.forEach(({ kind }, row) => {
    const isHeader = kind === 'header' || kind === 'repeated_header';
    const lastStart = starts.at(-1);
    if (isHeader && (lastStart === undefined || row >= lastStart + header.length)) starts.push(row);
  });
  return starts.flatMap((start) =>
    merges.map(({ top, left, bottom, right }) => ({ top: top + start, left, bottom: bottom + start, right })),
  );
}

/** People of one unit in adjoining rows share one merged cell of that column. */
function mergeRuns(lines: readonly Line[], column: number): { lines: Line[]; merges: Merge[] } {
  const merges: Merge[] = [];
  const result = lines.map((line): Line => ({ ...line }));
  let top = 0;
  for (let row = 1; row <= lines.length; row += 1) {
    const line = lines[row];
    if (line !== undefined && isSameRun(lines, top, row, column)) {
      result[row] = withoutCell(line, column);
      continue;
    }
    if (row - top > 1) merges.push({ top, left: column, bottom: row - 1, right: column });
    top = row;
  }
  return { lines: result, merges };
}

function isSameRun(lines: readonly Line[], top: number, row: number, column: number): boolean {
  const [first, line] = [lines[top], lines[row]];
  if (first?.kind !== 'person' || line?.kind !== 'person') return false;
  return first.facts?.unit === line.facts?.unit && first.cells[column] !== null;
}

function withoutCell(line: Line, column: number): Line {
  return { ...line, cells: line.cells.map((cell, index): GridCell => (index === column ? null : cell)) };
}
