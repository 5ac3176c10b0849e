import { fold } from '../../../shared/text/fold';

const titles =
  /^(?:cong hoa xa hoi|doc lap tu do|danh sach|bieu |mau so|mau bieu|bao cao|thong ke|tong hop|phu luc|kem theo|ban hanh kem|uy ban nhan dan|ubnd|so |dang bo|dang uy|tinh uy|huyen uy|tinh den|thoi diem|don vi tinh|don vi bao cao|dvt|dang cong san)/;

/** Lines above a table: the state's motto, the office, the title, the date. */
export function isTitleLine(text: string): boolean {
  return titles.test(fold(text));
}

const footers =
  /^(?:nguoi (?:lap|tong hop|ky)|thu truong(?= co quan| don vi|$)|t ?m (?:uy|ubnd|ban|hoi|bch|dang)|k ?t (?:chu|truong|giam|bi|thu|hieu)|t ?l (?:chu|truong|giam|bi|thu)|q (?:chu|giam|truong)|(?:chu tich|pho chu tich|giam doc|pho giam doc|truong phong|bi thu|hieu truong)$|ky (?:ten|ghi|thay|va dong)|noi nhan|luu (?:vt|van thu|ho so)|luu$|nhu tren|ghi chu|xac nhan|an dinh danh sach|danh sach (?:nay )?(?:co|gom)|(?:ke toan|lap bieu|lap bang|nguoi lap)$|can bo lap|cong chuc lap|dai dien|ngay ky|nguoi bao cao|ghi ro ho ten|uy ban nhan dan$|trang (?:so )?\d+(?: \d+)?$)/;
const signingDate = /\bngay\b.*\bthang\b.*\bnam\b/;

/** Lines below a table: place and date, who signs, whom it goes to, notes. */
export function isFooterLine(text: string): boolean {
  const key = fold(text);
  return footers.test(key) || signingDate.test(key);
}

/** Place and date of signing: `Điện Biên, ngày 5 tháng 1 năm 2025`. */
export function isSigningLine(text: string): boolean {
  return signingDate.test(fold(text));
}

/** `Tổng số`, `Cộng`, `Tổng cộng: 25 người`. With marks `Tổng` is not the family name Tống. */
export function isTotalLine(text: string): boolean {
  // Asked of every row there is; few hold such words anywhere.
  if (!/[tc]\p{L}\p{M}*ng|total/iu.test(text)) return false;
  const lower = text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/^[\s\dIVX.)\-–*]+/iu, '');
  if (/^(?:tổng|cộng)(?![\p{L}\p{M}])/u.test(lower)) return true;
  return /^(?:tong so|tong cong|cong chung|tong$|cong$|grand total|total$|subtotal)/.test(fold(lower));
}

/** A mark of the row that numbers the columns: `A`, `(1)`, `12`, `3=4+6`. */
export function isColumnNumber(text: string): boolean {
  return (
    /^\(?\s*(?:[A-H]|\d{1,3})\s*\)?$/i.test(text) ||
    /^\(?\d{1,3}\)?\s*\(?\s*=\s*[\d\s+\-*/().:a-z]+$/i.test(text)
  );
}
