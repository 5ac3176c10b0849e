import { cellText, CellDate, type Sheet } from '../read/sheet';
import { tidyText } from '../normalise/tidy-text';
import { isIsoDate } from '../../../shared/text/dates';

const numeric =
  /(?:tính đến|tính tới|đến hết|thời điểm|số liệu|chốt|đến)\s*:?\s*(?:hết\s*)?(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;
const inWords =
  /(?:tính đến|tính tới|đến hết|thời điểm|số liệu|chốt|đến)\s*:?\s*(?:hết\s*)?(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;
const english = /as (?:of|at)\s+(\d{4}-\d{2}-\d{2})/iu;

/** `DANH SÁCH CÁN BỘ, CÔNG CHỨC (31/12/2024)`: a date in the title itself, unless it is that of a letter or a decision. */
const inTitle =
  /^(?:danh sách|báo cáo|tổng hợp|thống kê|biểu)(?!.*(?:quyết định|công văn|nghị định|thông tư|kế hoạch|kèm theo|ban hành|số)).*[\s(](\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*\)?$/iu;
/** The same on a line of its own below the title: `(31/12/2024)`. */
const alone = /^\(\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*\)$/iu;

/** The reference date that the lines around a table state ("Tính đến ngày 31/12/2024"), as `YYYY-MM-DD`. */
export function findStatedDate(sheet: Sheet, headerTop: number): string | null {
  const title = sheet.rows.slice(0, Math.max(headerTop, 0));
  const around = [...title, ...sheet.rows.slice(-25)];
  return dateAmong(around, [numeric, inWords]) ?? dateAmong(title, [inTitle, alone]);
}

function dateAmong(rows: Sheet['rows'], patterns: readonly RegExp[]): string | null {
  for (const row of rows) {
    for (let column = 0; column < (row?.length ?? 0); column += 1) {
      const value = row?.[column];
      if (typeof value !== 'string') continue;
      const next = row?.[column + 1];
      const text = tidyText(next instanceof CellDate ? `${value} ${cellText(next)}` : value);
      const date = dateIn(text, patterns);
      if (date !== null) return date;
    }
  }
  return null;
}

function dateIn(text: string, patterns: readonly RegExp[]): string | null {
  const iso = english.exec(text)?.[1];
  if (iso !== undefined && isIsoDate(iso)) return iso;
  for (const pattern of patterns) {
    const [, day, month, year] = pattern.exec(text) ?? [];
    if (day === undefined || month === undefined || year === undefined) continue;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isIsoDate(date)) return date;
  }
  return null;
}
