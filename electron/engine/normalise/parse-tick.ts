import { CellDate, type CellValue } from '../read/sheet';
import { fold } from '../../../shared/text/fold';
import { tidyText } from './tidy-text';

const yesWords = new Set([
  'x',
  'co',
  'c',
  'yes',
  'y',
  'true',
  'v',
  'dung',
  'da',
  'dv',
  'dang vien',
  'dvdb',
  'du bi',
  'chinh thuc',
  'dvct',
  'dang vien du bi',
  'roi',
  'da co',
  'da bao cao',
  'co bao cao',
  '1',
  '+',
]);
const noWords = new Set([
  '0',
  'khong',
  'k',
  'no',
  'n',
  'false',
  'chua',
  'chua co',
  'chua bao cao',
  'khong bao cao',
  'o',
]);

/** Whether a cell says yes, no or nothing: `x X 1 √ + có`, a date or a year is yes. `undefined` is a text that is neither. */
export function parseTick(cell: CellValue | undefined): boolean | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'boolean') return cell;
  if (cell instanceof CellDate) return true;
  if (typeof cell === 'number')
    return cell === 0 ? false : cell === 1 || (cell >= 1900 && cell <= 80_000) ? true : undefined;
  const text = tidyText(String(cell));
  if (text === '') return null;
  if (/^[√✓✔☑þü*+●•]+$/u.test(text)) return true;
  if (/^[-–—./]+$/.test(text)) return false;
  const key = fold(text);
  if (yesWords.has(key) || /^x+$/.test(key)) return true;
  if (noWords.has(key)) return false;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,2}[/.-]\d{4}$|^(?:19|20)\d{2}$/.test(text)) return true;
  return undefined;
}
