import { fold } from '../../../shared/text/fold';
import { cellText, type CellValue } from '../read/sheet';
import type { Doubt } from './normalised';
import { parseDate, type DateOrder, type PartialDate } from './parse-date';
import { parseTick } from './parse-tick';
import { tidyText } from './tidy-text';

/**
 * Whether something was reported, and when. `ticked`: yes, the day is not told; `late`: yes, too late; `not`: no;
 * `overdue`: too late, and not told whether at all; `unclear`: words that say neither; null: nothing is written.
 */
export type Reported =
  | { readonly kind: 'dated'; readonly date: PartialDate }
  | { readonly kind: 'ticked' | 'late' | 'not' }
  | { readonly kind: 'overdue' | 'unclear'; readonly doubt: Doubt };

const done =
  /^(?:(?:da|co|roi|du|day du|nop|gui|thuc hien|bao cao|bc|dung han|dung quy dinh|bang van ban)(?: |$))+$/;
const notDone = /^(?:chua|khong)(?: (?:co|nop|gui|thuc hien|bao cao|bc|thay|bang van ban))*$/;
const tooLate =
  /^(?:(?:da|co|nop|gui|bao cao|bc) )*(?:muon|cham|tre|tre han|qua han|cham han)(?: (?:bao cao|nop|han))?$/;
/** Of who has not reported too. */
const overdue = /^(?:bi )?(?:tre|qua|cham)(?: thoi)? han(?: (?:bao cao|bc|nop)){0,2}$/;
const document = /^(?:(?:da|co|bao cao|bc|van ban) )*(?:so )?\d+ bc(?: \p{L}+)*$/u;
const dates = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}/giu;

/** `12/3/2024`, `x`, `đã báo cáo`, `BC số 12/BC-UBND ngày 05/3/2024`, `chưa`, `có, muộn`. */
export function parseReported(cell: CellValue, order: DateOrder = 'day-first'): Reported | null {
  const text = tidyText(cellText(cell));
  if (text === '') return null;
  const { value: date, doubt } = parseDate(cell, order);
  if (date) return { kind: 'dated', date };
  const tick = parseTick(cell);
  if (tick === true && doubt?.code !== 'date_impossible') return { kind: 'ticked' };
  if (tick === false) return { kind: 'not' };
  const key = fold(text);
  if (notDone.test(key)) return { kind: 'not' };
  const found = [...text.matchAll(dates)].map(([each]) => parseDate(each, order).value);
  const [only, ...more] = found;
  if (!/^(?:chua|khong|se|du kien)\b/.test(key)) {
    if (only && more.length === 0) return { kind: 'dated', date: only };
    if (found.length === 0 && overdue.test(key))
      return { kind: 'overdue', doubt: { code: 'report_unclear' } };
    if (found.length === 0 && tooLate.test(key)) return { kind: 'late' };
    if (found.length === 0 && (done.test(key) || document.test(key))) return { kind: 'ticked' };
  }
  return {
    kind: 'unclear',
    doubt: { code: doubt?.code === 'date_impossible' ? 'date_impossible' : 'report_unclear' },
  };
}
