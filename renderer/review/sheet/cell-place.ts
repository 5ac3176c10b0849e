/** Where a cell stands: row and column from 0; null for the part that its address leaves out. */
export interface CellPlace {
  readonly row: number | null;
  readonly column: number;
}

/** `C12`, or `C` for a whole column. */
export function parseCell(cell: string): CellPlace | null {
  const match = /^([A-Z]{1,3})(\d*)$/.exec(cell);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: digits === '' ? null : Number(digits) - 1, column: number - 1 };
}

/** 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
