import type { CellValue } from '../read/sheet';
import { parseNumber } from './parse-number';
import { notRecordedValue, type Normalised } from './normalised';
import { tidyText } from './tidy-text';

const unrecognised: Normalised<number> = { value: null, doubt: { code: 'count_unrecognised' } };
const counted = /^(?:hồ sơ|hs|tthc|thủ tục|phiếu|người|lượt|thư|trường hợp|đơn)$/iu;

const none = /^(?:không|không có|không phát sinh)$/iu;

/** A number of things, whole and not negative, `không` being none; `12/15`, `khoảng 50`, `-3` and `97 %` are none. */
export function parseCount(cell: CellValue): Normalised<number> {
  if (cell === null) return notRecordedValue;
  if (typeof cell === 'string') {
    const text = tidyText(cell);
    if (none.test(text)) return { value: 0 };
    const { value, doubt } = parseNumber(text, true);
    if (value === null) return doubt ? unrecognised : notRecordedValue;
    const [, behind = ''] = /^[\d.,\s]*\d\s*(.*)$/u.exec(text) ?? [];
    const isAlone = /^\d/.test(text) && (behind === '' || counted.test(behind));
    return isAlone ? whole(value, text) : unrecognised;
  }
  return typeof cell === 'number' ? whole(cell, String(cell)) : unrecognised;
}

function whole(value: number, written: string): Normalised<number> {
  if (value >= 0 && Number.isSafeInteger(value)) return { value };
  return /^\d*[.,]?\d+$/.test(written) && value > 0 && value < 1
    ? { value: null, doubt: { code: 'share_for_count' } }
    : unrecognised;
}
