import { Parser } from 'htmlparser2';
import type { CellValue, Merge, Sheet } from './sheet';

/** The tables of an HTML page (what web systems export as `.xls`), one below the other on one sheet. */
export function readHtmlTables(html: string, name: string): Sheet {
  const rows: CellValue[][] = [];
  const merges: Merge[] = [];
  const taken = new Set<string>();
  let rowIndex = -1;
  let columnIndex = 0;
  let cell: { text: string; rows: number; columns: number } | null = null;
  let depth = 0;

  const finish = (): void => {
    if (!cell) return;
    while (taken.has(`${rowIndex}:${columnIndex}`)) columnIndex += 1;
    const { rows: height, columns: width } = cell;
    const text = cell.text.replace(/[ \t\r\n]+/g, ' ').trim();
    const row = (rows[rowIndex] ??= []);
    if (text !== '') {
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
      merges.push(merge);
      for (let y = merge.top; y <= merge.bottom; y += 1) {
        for (let x = merge.left; x <= merge.right; x += 1) taken.add(`${y}:${x}`);
      }
    }
    columnIndex += width;
    cell = null;
  };

  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'table') depth += 1;
      else if (tag === 'tr') {
        finish();
        rowIndex += 1;
        columnIndex = 0;
      } else if (tag === 'td' || tag === 'th') {
        finish();
        if (rowIndex < 0) rowIndex = 0;
        cell = { text: '', rows: span(attributes.rowspan), columns: span(attributes.colspan) };
      } else if (tag === 'br' && cell) cell.text += ' ';
    },
    ontext(text) {
      if (cell && depth > 0) cell.text += text;
    },
    onclosetag(tag) {
      if (tag === 'td' || tag === 'th' || tag === 'tr') finish();
      else if (tag === 'table') depth -= 1;
    },
  });
  parser.write(html);
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

function span(attribute: string | undefined): number {
  const count = Number(attribute ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= 1000 ? count : 1;
}
