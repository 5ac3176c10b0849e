import type { TableBlock } from '../../../shared/report/report-block';

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, margins of 20–25 mm above and below, 30–35 mm left and 15–20 mm right; Times
 * New Roman; sizes in points.
 */
export const page = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** From the edge of the paper to the page number. */
  header: 10,
} as const;

export const textWidth = page.width - page.margin.left - page.margin.right;

export const sizes = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  date: 13,
  title: 14,
  body: 13,
  table: 11,
  tableWide: 9.5,
  caption: 12,
  note: 11,
  recipientsTitle: 12,
  recipients: 11,
  signer: 13,
} as const;

/** Figures a line of a table can hold in the usual size; wider ones are set smaller. */
const usualColumns = 7;
const widestColumn = 20;

export function isWide(figures: number): boolean {
  return figures > usualColumns;
}

export function tableFontSize(figures: number): number {
  return isWide(figures) ? sizes.tableWide : sizes.table;
}

/** Millimetres of each column: a share takes more than a count, the labels what the figures leave. */
export function columnWidths({ lines }: TableBlock): number[] {
  const figures = lines[0]?.figures ?? [];
  const weights = figures.map(({ format }) => (format === 'share' ? 1.3 : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const least = figures.length > usualColumns ? (figures.length > usualColumns + 2 ? 22 : 28) : 38;
  const [narrowest, letter] = isWide(figures.length) ? [12, 1.75] : [15, 2];
  const longest = Math.max(0, ...lines.map(({ label }) => label.length)) * letter + 4;
  const labels = Math.max(least, Math.min(longest, textWidth - narrowest * all));
  const unit = Math.min(widestColumn, all === 0 ? 0 : (textWidth - labels) / all);
  return [textWidth - unit * all, ...weights.map((weight) => weight * unit)];
}

/** Tables of so few lines are not parted between pages; of others two lines at least stand on each. */
const keptTogether = 6;

/** Lines at least of the table that ends a report, on the page of whoever signs it. */
const keptWithSignature = 4;

/** Whether a page may not end behind a line of a table of so many; `isSigned`: the signature follows the table. */
export function keptWithNext(line: number, lines: number, isSigned = false): boolean {
  if (isSigned && line >= lines - keptWithSignature) return true;
  return line < lines - 1 && (lines <= keptTogether || line === 0 || line === lines - 2);
}

export const pointsPerMillimetre = 72 / 25.4;

/** Higher pictures would leave the foot of the page before them white. */
const highestPicture = 85;

/** A picture as wide as the text, or as high as a third of a page. */
export function pictureSize({ width, height }: { readonly width: number; readonly height: number }): {
  width: number;
  height: number;
} {
  const scale = Math.min(textWidth / width, highestPicture / height);
  return { width: width * scale, height: height * scale };
}

/** Within a word, as in the name of a file; that of “Độc lập - Tự do” stands between words. */
export const hyphen = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu;
