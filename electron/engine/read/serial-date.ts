import { CellDate } from './sheet';

const millisecondsPerDay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** A spreadsheet's serial number as a date, or null outside 1900–9999. Serial 60 is Lotus's 29/2/1900, a day that was not. */
export function dateOfSerial(serial: number, format: string | null, date1904 = false): CellDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < (date1904 ? 0 : 1) || day > 2_958_465) return null;
  const shifted = !date1904 && day < 60 ? day + 1 : day;
  const date = new Date((date1904 ? epoch1904 : epoch1900) + shifted * millisecondsPerDay);
  return new CellDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), format);
}
