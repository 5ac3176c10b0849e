import type { UnitTableImport } from '../../../shared/contract/units';
import { fold } from '../../../shared/text/fold';
import { tidyText } from '../normalise/tidy-text';
import { readSource } from '../read/read-source';
import { cellText, type CellValue, type Sheet } from '../read/sheet';
import { shortId } from '../short-id';
import { isTotalLine } from '../understand/row-patterns';

export interface ReadTable<Line> {
  readonly lines: readonly Line[];
  readonly skipped: UnitTableImport['skipped'];
  readonly doubted: UnitTableImport['doubted'];
}

export interface TableRow<Column extends string> {
  readonly text: (column: Column) => string;
  readonly cell: (column: Column) => CellValue;
  readonly head: (column: Column) => string;
  readonly sheet: string;
  /** The lines above the head. */
  readonly above: readonly string[];
  /** What the row holds, where that is one text beside its number. */
  readonly only: string;
}

/** What is told of a row. */
export interface Remarks<Line> {
  readonly skip: (why: UnitTableImport['skipped'][number]['why']) => Line[];
  readonly doubt: (why: UnitTableImport['doubted'][number]['why']) => void;
}

type Heads<Column extends string> = Readonly<Record<Column, readonly RegExp[]>>;

/** The lines of every sheet that has a column for each of `needed`. */
export async function readTable<Column extends string, Line extends { readonly id: string }>(
  path: string,
  heads: Heads<Column>,
  needed: readonly NoInfer<Column>[],
  signal: AbortSignal,
  read: (row: TableRow<Column>, remarks: Remarks<Line>) => Line[],
): Promise<ReadTable<Line>> {
  const source = await readSource(path, () => undefined, signal);
  const lines = new Map<string, Line>();
  const skipped: UnitTableImport['skipped'][number][] = [];
  const doubted: UnitTableImport['doubted'][number][] = [];
  for (const sheet of source.sheets) {
    const head = findHead(sheet, heads, needed);
    if (!head) continue;
    // A cell that is merged over several rows is said once for all of them.
    const merged = mergedCells(sheet);
    const above = sheet.rows.slice(0, head.row).flatMap((cells) => (cells ?? []).map(cellText));
    for (let index = head.row + 1; index < sheet.rows.length; index += 1) {
      if (isTotalLine(firstWords(sheet.rows[index] ?? []))) continue;
      const cell = (column: Column): CellValue => {
        const at = head.columns.get(column);
        return at === undefined ? null : (merged(index, at) ?? null);
      };
      const row = {
        cell,
        ...{ sheet: sheet.name, above },
        text: (column: Column) => tidyText(cellText(cell(column))),
        head: (column: Column) => cellText(sheet.rows[head.row]?.[head.columns.get(column) ?? -1] ?? null),
        only: onlyText(sheet.rows[index] ?? []),
      };
      const at = { sheet: sheet.name, row: index + 1 };
      const remarks: Remarks<Line> = {
        skip: (why) => {
          skipped.push({ ...at, why });
          return [];
        },
        doubt: (why) => void doubted.push({ ...at, why }),
      };
      for (const line of read(row, remarks)) lines.set(line.id, line);
    }
  }
  return { lines: [...lines.values()], skipped, doubted };
}

function findHead<Column extends string>(
  sheet: Sheet,
  heads: Heads<Column>,
  needed: readonly NoInfer<Column>[],
): { row: number; columns: Map<Column, number> } | null {
  for (const [row, cells] of sheet.rows.slice(0, 40).entries()) {
    const columns = new Map<Column, number>();
    (cells ?? []).forEach((cell, at) => {
      const text = fold(cellText(cell)).replace(/^ten (?=cac |don vi|dvhc|xa|phuong)/, '');
      const column = (Object.keys(heads) as Column[]).find(
        (each) => !columns.has(each) && heads[each].some((words) => words.test(text)),
      );
      if (text !== '' && column !== undefined) columns.set(column, at);
    });
    if (needed.every((column) => columns.has(column))) return { row, columns };
  }
  return null;
}

function mergedCells({ rows, merges }: Sheet): (row: number, column: number) => CellValue | undefined {
  const from = new Map<string, readonly [number, number]>();
  for (const { top, left, bottom, right } of merges) {
    if (left !== right || bottom - top > 2000) continue;
    for (let row = top + 1; row <= bottom; row += 1) from.set(`${row} ${left}`, [top, left]);
  }
  return (row, column) => {
    const [ownRow, ownColumn] = from.get(`${row} ${column}`) ?? [row, column];
    return rows[ownRow]?.[ownColumn];
  };
}

function firstWords(cells: readonly CellValue[]): string {
  return cells.map(cellText).find((text) => /\p{L}/u.test(text)) ?? '';
}

function onlyText(cells: readonly CellValue[]): string {
  const texts = cells
    .map((cell) => tidyText(cellText(cell)))
    .filter((text) => !/^(?:[\divxlc]+[.)]?)?$/i.test(text));
  return texts.length === 1 ? (texts[0] ?? '') : '';
}

/** The same line has the same id, so that a table that is read again brings nothing twice. */
export function lineId(parts: readonly string[]): string {
  return `line_${shortId(parts)}`;
}

/** The row of column numbers below a head: `(1)`, `2`. */
export function isColumnNumber(text: string): boolean {
  return /^\(?\d{1,2}\)?$/.test(text);
}
