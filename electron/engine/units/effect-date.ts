import { isIsoDate } from '../../../shared/text/dates';
import { fold } from '../../../shared/text/fold';

const day = '(?:ngay )?(\\d{1,2}) (?:thang )?(\\d{1,2}) (?:nam )?(\\d{4})';
const takesEffect = new RegExp(
  `(?:hieu luc|ap dung|thuc hien|thanh lap|hoat dong|ke tu|tinh tu)(?: thi hanh)?(?: chinh thuc)?(?: (?:ke )?tu)? ${day}(?: |$)`,
);

/** The day from which the lines above a table say that it applies (`có hiệu lực từ ngày 01/7/2025`), as `YYYY-MM-DD`. */
export function effectDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [, date = '', month = '', year = ''] = takesEffect.exec(fold(line)) ?? [];
    const found = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (isIsoDate(found)) return found;
  }
  return null;
}
