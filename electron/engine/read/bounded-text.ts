import type { CellValue, Sheet } from './sheet';

/**
 * Characters of a cell that are looked through for what they mean. No heading, title or category is longer; patterns that
 * take the square or the cube of a text's length stay fast on a cell that was made to be slow.
 */
export const mostCharacters = 500;

export function boundedText(cell: CellValue): CellValue {
  return typeof cell === 'string' && cell.length > mostCharacters ? cell.slice(0, mostCharacters) : cell;
}

/** The same sheet where every text is short. */
export function boundedSheet(sheet: Sheet): Sheet {
  const isLong = (cell: CellValue): boolean => boundedText(cell) !== cell;
  if (!sheet.rows.some((row) => row?.some(isLong))) return sheet;
  return { ...sheet, rows: sheet.rows.map((row) => (row?.some(isLong) ? row.map(boundedText) : row)) };
}
