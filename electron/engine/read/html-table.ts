import { Parser } from 'htmlparser2';
import { rosterLimits } from '../../../shared/roster/limits';
import { pause } from '../pause';
import { OverfullError, type Room } from './room';
import type { CellValue, Merge, Sheet } from './sheet';

/** HTML's own limits; what says more is not believed. */
const mostSpanned = { rows: 65_534, columns: 1000 } as const;
/** Characters between two looks at whether to stop. */
const atOnce = 100_000;
/** A page whose cells are not closed nests as deep as it has cells; each element looks through those that are open. */
const deepest = 20_000;

/** The tables of an HTML page (what web systems export as `.xls`), one below the other on one sheet. */
export async function readHtmlTables(
  html: string,
  name: string,
  room: Room,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<Sheet> {
  const rows: CellValue[][] = [];
  const merges: Merge[] = [];
  /** By column, the last row that a cell from above reaches. */
  let reached: number[] = [];
  /** Merges of tables that are over. */
  let ended = 0;
  let rowIndex = -1;
  let columnIndex = 0;
  let cell: { text: string; rows: number; columns: number } | null = null;
  let depth = 0;
  let elements = 0;

  const finish = (): void => {
    if (!cell) return;
    while ((reached[columnIndex] ?? -1) >= rowIndex) columnIndex += 1;
    const { rows: height, columns: width } = cell;
    const text = cell.text.replace(/[ \t\r\n]+/g, ' ').trim();
    if (rows[rowIndex] === undefined) room.takeRows(1);
    const row = (rows[rowIndex] ??= []);
    if (text !== '') {
      room.takeCells(Math.max(0, columnIndex + 1 - row.length));
      while (row.length < columnIndex) row.push(null);
      row[columnIndex] = text;
    }
    if (height > 1 || width > 1) {
      const merge = {
        top: rowIndex,
        left: columnIndex,
        bottom: rowIndex + height - 1,
        right: columnIndex + width - 1,
      };
      room.takeMerge();
      merges.push(merge);
      room.takeCells(height * width);
      for (let x = merge.left; x <= merge.right; x += 1) {
        while (reached.length < x) reached.push(-1);
        reached[x] = Math.max(reached[x] ?? -1, merge.bottom);
      }
    }
    columnIndex += width;
    cell = null;
  };

  /** No cell reaches into the next table. */
  const endTable = (): void => {
    reached = [];
    for (; ended < merges.length; ended += 1) {
      const merge = merges[ended];
      if (merge) merges[ended] = { ...merge, bottom: Math.min(merge.bottom, Math.max(merge.top, rowIndex)) };
    }
  };

  const parser = new Parser({
    onopentag(tag, attributes) {
      elements += 1;
      if (elements > deepest) throw new Error(`elements nested more than ${deepest} deep`);
      if (tag === 'table') depth += 1;
      else if (tag === 'tr') {
        finish();
        rowIndex += 1;
        columnIndex = 0;
        if (rowIndex >= rosterLimits.rows) throw new OverfullError(`more than ${rosterLimits.rows} rows`);
      } else if (tag === 'td' || tag === 'th') {
        finish();
        if (rowIndex < 0) rowIndex = 0;
        cell = {
          text: '',
          rows: span(attributes.rowspan, mostSpanned.rows),
          columns: span(attributes.colspan, mostSpanned.columns),
        };
      } else if (tag === 'br' && cell) cell.text += ' ';
    },
    ontext(text) {
      if (cell && depth > 0) cell.text += text;
    },
    onclosetag(tag) {
      elements -= 1;
      if (tag === 'td' || tag === 'th' || tag === 'tr') finish();
      else if (tag === 'table') {
        depth -= 1;
        if (depth <= 0) endTable();
      }
    },
  });
  for (let at = 0; at < html.length; at += atOnce) {
    parser.write(html.slice(at, at + atOnce));
    onRows(rowIndex + 1);
    await pause(signal);
  }
  parser.end();
  return {
    name,
    hidden: false,
    rows: rows.map((row) => (row.length === 0 ? [] : row)),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function span(attribute: string | undefined, most: number): number {
  const count = Number(attribute ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= most ? count : 1;
}
