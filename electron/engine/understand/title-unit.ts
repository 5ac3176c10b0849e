import { fold } from '../../../shared/text/fold';
import { tidyText } from '../normalise/tidy-text';
import { cellText, type Sheet } from '../read/sheet';

const ownLine =
  /^(?:(?:đơn vị(?: báo cáo)?|cơ quan)\s*:\s*(?<named>\S.*)|(?<school>(?:trường(?! hợp)|trung tâm|bệnh viện|trạm y tế|chi cục|ban quản lý)\s+\S.*)|(?<commune>(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|đảng ủy)\s+)?(?:xã|phường|thị trấn|đặc khu)\s+\S.*))$/iu;
/** `DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ THANH YÊN NĂM 2024`, `… CỦA SỞ NỘI VỤ TỈNH ĐIỆN BIÊN`. */
const inTitle =
  /^(?:danh sách|thống kê|tổng hợp|báo cáo)\s.*?(?<!cấp |ở |là |của )(?:của\s+)?(?<unit>(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|đảng ủy)\s+)?(?:xã|phường|thị trấn|đặc khu|sở|trường|trung tâm|bệnh viện|chi cục)\s+[^,;:(\d–-]+)/iu;
/** Words after "xã" that name no commune: `xã, phường`, `xã hội`, `xã trên địa bàn`, `xã năm 2024`, `xã biên giới`. */
const noName =
  /^(?:(?:ubnd|uy ban nhan dan|dang uy) )?(?:xa|phuong|thi tran|dac khu|so|truong|trung tam|benh vien|chi cuc) (?:hoi|va|phuong|thi|thuoc|tren|nam|co|cua|huyen|tinh|thanh pho|bien gioi|khu vuc|vung|mien|loai|moi|sau|truoc|den|tinh den|theo|duoc|dang|nganh|lieu|luong|y te|hoc|cong lap|pho thong|mam non|tieu hoc)(?: |$)/;
const ends =
  /\s+(?:năm|tỉnh|huyện|thành phố|tính|có|đến|thời điểm|quý|tháng|giai đoạn|theo|trực thuộc|thuộc)(?=\s|$).*$/iu;

/**
 * `SỞ Y TẾ`, `HUYỆN ỦY A`: the office that sends the list, mostly that of its people. Not so `SỞ NỘI VỤ`, which puts
 * together the lists of everybody else.
 */
const office =
  /^(?:sở(?! nội vụ)|ban dân tộc|thanh tra tỉnh|(?:tỉnh|huyện|thị|thành) (?:ủy|uỷ)|văn phòng (?:tỉnh ủy|ubnd tỉnh|đoàn đbqh))(?:\s+\S.*|$)/iu;
const listTitle = /^(?:danh sach|thong ke|tong hop|bao cao|bieu|phu luc)(?: |$)/;

/**
 * The commune, office or school that the lines above a table name as that of the people, null where none does. Of two
 * lines above the list's title the lower one is the office itself, the upper the one that it belongs to.
 */
export function findTitleUnit(sheet: Sheet, headerTop: number): string | null {
  const lines = linesAbove(sheet, headerTop);
  const title = lines.findIndex((line) => listTitle.test(fold(line)));
  const letterhead = lines.slice(0, title < 0 ? lines.length : title);
  return (
    [...letterhead].reverse().map(unitOfLine).find(isGiven) ??
    lines.map(unitOfLine).find(isGiven) ??
    lines.map(unitInTitle).find(isGiven) ??
    null
  );
}

/** The office of the letterhead, which counts where nothing else names a unit. */
export function findTitleOffice(sheet: Sheet, headerTop: number): string | null {
  const lines = linesAbove(sheet, headerTop).filter((line) => office.test(line) && line.length < 60);
  return lines[lines.length - 1] ?? null;
}

function linesAbove(sheet: Sheet, headerTop: number): string[] {
  return sheet.rows
    .slice(0, Math.max(headerTop, 0))
    .flatMap((row) => (row ?? []).map((cell) => tidyText(cellText(cell))));
}

function isGiven(unit: string | null): unit is string {
  return unit !== null;
}

function unitOfLine(line: string): string | null {
  const groups = ownLine.exec(line)?.groups;
  const unit = groups?.['named'] ?? groups?.['commune'] ?? groups?.['school'];
  if (unit === undefined || unit.length >= 80 || /[…_]|\.{3}|\bngày\s/iu.test(unit)) return null;
  return unit.replace(/[.…_\s]+$/u, '');
}

function unitInTitle(line: string): string | null {
  const unit = inTitle.exec(line)?.groups?.['unit'];
  if (unit === undefined || noName.test(fold(unit)) || /[…_]|\.{3}/.test(line)) return null;
  const name = unit.replace(ends, '').trim();
  return name.split(' ').length >= 2 && name.length < 60 ? name : null;
}
