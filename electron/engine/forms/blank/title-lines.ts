import { fold } from '../../../../shared/text/fold';
import { unitKey } from '../unit-key';
import { officeLevelsIn } from './office-levels';
import { isIssuedLine } from './official-title';
import { plainText } from './plain-text';

/** What stands above the table of a blank form, line by line, by what it says. */
export interface TitleLines {
  /** Title and sub-titles: whom the form is about. */
  readonly title: readonly string[];
  /** Offices that the form is of: `Đơn vị báo cáo: …`, and the one at its head. */
  readonly offices: readonly string[];
}

const blocks =
  /^(?:cong hoa xa hoi|doc lap tu do|dang cong san viet nam|(?:ban hanh )?kem theo|ban hanh|theo (?:cong van|thong tu|quyet dinh|van ban|nghi dinh)|can cu|thuc hien (?:thong tu|cong van|van ban|quyet dinh)|thoi han|ngay nhan|ky bao cao|don vi (?:nhan|tinh (?:nguoi|so nguoi)$)|(?:don vi tinh|dvt|d v t) (?:nguoi|so nguoi)$|noi (?:nhan|gui)|nguoi (?:lap|nhan)|so (?:\d|cong van|hieu)|dien thoai|email)/;
const signing = /\bngay\b.*\bthang\b.*\bnam\b/;
const offices =
  /^(?:ten )?(?:don vi|co quan)(?: (?:bao cao|gui|gui bao cao|lap bieu|su dung|chu quan))*\s*(?::|\.{2,}|…|\b(?=(?:ubnd|uy ban|so|xa|phuong|thi tran|huyen|truong|trung tam|ban|chi cuc)\b))/;
const issuers =
  /^(?:ubnd|uy ban nhan dan|hdnd|so|ban|tinh|huyen|quan|thanh pho|thi xa|xa|phuong|thi tran|dac khu|tinh uy|huyen uy|thanh uy|dang bo|dang uy|bo|van phong|phong|truong|trung tam|chi cuc|cuc|tong cuc|vien|benh vien)\b/;
const staff =
  /\b(?:can bo|cong chuc|vien chuc|cbcc\w*|dang vien|nhan su|hop dong|khong chuyen trach|bao cao|thong ke|tong hop|danh sach|bieu|bang|so luong|chat luong|so lieu|nu|tuoi|trinh do)\b/;

export function titleLines(above: readonly string[]): TitleLines {
  const title: string[] = [];
  const found: string[] = [];
  for (const line of above) {
    const key = fold(line);
    const { plain } = plainText(line);
    // "Tính đến" begins as "tỉnh" does.
    const isDated = /\b(?:den|thoi diem)\b/.test(key);
    if (key === '' || blocks.test(key) || isIssuedLine(line)) continue;
    if (signing.test(key) && !isDated && !staff.test(key)) continue;
    if (offices.test(plain)) found.push(line);
    else if (!isDated && issuers.test(key) && !staff.test(key) && officeLevelsIn(plain) === null)
      found.push(line);
    else title.push(line);
  }
  return { title, offices: found };
}

/** Offices that gather the figures of others: their name says nothing of whom they count. */
const gathering =
  /^(?:so noi vu|bo |tinh|uy ban nhan dan tinh|ubnd tinh|tinh uy|ban to chuc|vu |van phong (?:tinh|ubnd tinh)|thanh uy|huyen uy$)/;
const below = /\b(?:huyen|quan|thi xa|xa|phuong|thi tran|dac khu) [a-z]/;

/** The office that a line names, without what leads to it; null where it is left to be written, or names none below the province. */
export function officeIn(
  line: string,
  units: ReadonlyMap<string, string>,
): { name: string; unit: string | null } | null {
  const name = line
    .replace(
      /^\s*(?:tên\s+)?(?:đơn vị|cơ quan)(?:\s+(?:báo cáo|gửi|lập biểu|sử dụng|chủ quản))*\s*:?\s*/iu,
      '',
    )
    .replace(/[.…_]{2,}|…/gu, '')
    .trim();
  const key = fold(name);
  if (key === '' || gathering.test(key)) return null;
  const unit = units.get(unitKey(name)) ?? null;
  return unit !== null || below.test(key) ? { name, unit } : null;
}
