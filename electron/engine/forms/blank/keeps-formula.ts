/** The rows, from 1, that a row of the blank form may be in the copy; `isFixed`: written with `$`. */
export interface MovedRows {
  readonly here: (row: number, isFixed: boolean) => readonly number[];
  /** On another sheet, whichever. */
  readonly elsewhere: (row: number, isFixed: boolean) => readonly number[];
}

/** A quotation; a place, with the sheet that it names; a name or a function; a number. */
const parts =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.[\]]+)!)?\$?[A-Z]{1,3}\$?(\d+)(?![\p{L}\p{N}_(.])|[\p{L}_][\p{L}\p{N}_.]*|(\d+)/giu;

/**
 * Whether a formula of the copy is the one of the blank form: the same but for its rows, and each of these where its row
 * went. Reads formulas by itself, without what moved them.
 */
export function keepsFormula(blank: string, copy: string, { here, elsewhere }: MovedRows): boolean {
  const [before, after] = [split(blank), split(copy)];
  return (
    before.length === after.length &&
    before.every(({ text, row, isElsewhere }, index) => {
      const now = after[index];
      if (now?.text !== text) return false;
      if (row === null || now.row === null) return row === now.row;
      return (isElsewhere ? elsewhere : here)(row, text.endsWith('$')).includes(now.row);
    })
  );
}

interface Part {
  /** Without its row. */
  readonly text: string;
  readonly row: number | null;
  /** Of another sheet, or a number that may be no row. */
  readonly isElsewhere: boolean;
}

function split(formula: string): Part[] {
  let sheet = false;
  let end = 0;
  const found: Part[] = [];
  for (const match of formula.matchAll(parts)) {
    const between = formula.slice(end, match.index);
    end = match.index + match[0].length;
    const [all, prefix, digits, number] = match;
    // The second end of `Sheet!A1:B2` is on that sheet too.
    sheet = prefix !== undefined || (between === ':' && sheet);
    found.push({ text: between, row: null, isElsewhere: false });
    const row = digits ?? number;
    found.push(
      row === undefined
        ? { text: all, row: null, isElsewhere: false }
        : { text: all.slice(0, -row.length), row: Number(row), isElsewhere: sheet || number !== undefined },
    );
  }
  return [...found, { text: formula.slice(end), row: null, isElsewhere: false }];
}
