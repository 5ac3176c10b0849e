import { cellText, CellDate, type Sheet } from '../read/sheet';
import { tidyText } from '../normalise/tidy-text';
import { isIsoDate } from '../../../shared/text/dates';

const numeric =
  /(?:tính đến|tính tới|đến hết|thời điểm|đến)\s*:?\s*(?:hết\s*)?(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;
const inWords =
  /(?:tính đến|tính tới|đến hết|thời điểm|đến)\s*:?\s*(?:hết\s*)?(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;
const english = /as (?:of|at)\s+(\d{4}-\d{2}-\d{2})/iu;

/** The reference date that the lines around a table state ("Tính đến ngày 31/12/2024"), as `YYYY-MM-DD`. */
export function findStatedDate(sheet: Sheet, headerTop: number): string | null {
  const rows = [...sheet.rows.slice(0, Math.max(headerTop, 0)), ...sheet.rows.slice(-25)];
  for (const row of rows) {
    for (let column = 0; column < (row?.length ?? 0); column += 1) {
      const value = row?.[column];
      if (typeof value !== 'string') continue;
      const next = row?.[column + 1];
      const text = tidyText(next instanceof CellDate ? `${value} ${cellText(next)}` : value);
      const date = dateIn(text);
      if (date !== null) return date;
    }
  }
  return null;
}

function dateIn(text: string): string | null {
  const iso = english.exec(text)?.[1];
  if (iso !== undefined && isIsoDate(iso)) return iso;
  const match = numeric.exec(text) ?? inWords.exec(text);
  if (!match) return null;
  const date = `${match[3] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
