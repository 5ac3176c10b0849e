import { basename, extname } from 'node:path';
import { fold } from '../../../shared/text/fold';
import type { UnderstoodSheet } from '../understand/understand-sheet';

const genericSheetName =
  /^(?:sheet|trang|trang tinh|bang|ds|danh sach|data|du lieu|tong hop|bieu|query|result)? ?\d*$/;
const unitWords = /^(?:ubnd|xa|phuong|thi tran|tt|dac khu|huyen|so|phong|ban) /;
/** Of one file alone, which is mostly called like its list: with marks, so that `Số liệu` is none. */
const unitOfFile =
  /^(?:(?:ubnd|đảng ủy) )?(?:xã(?! hội)|phường|thị trấn|đặc khu|sở|trường(?! hợp)|trung tâm|trạm y tế|bệnh viện|chi cục) \D+$/iu;

/**
 * The unit of people whose rows, sections and titles name none: the sheet's name, else the file's, where there are
 * several or it is called like a unit, else the office that sends the list.
 */
export function fallbackUnit(
  found: UnderstoodSheet,
  path: string,
  sheets: number,
  files: number,
): string | null {
  if (found.titleUnit !== null) return found.titleUnit;
  const { name } = found.sheet;
  const fileName = basename(path, extname(path)).normalize('NFC');
  const named = name !== fileName && !genericSheetName.test(fold(name));
  if (named && (sheets > 1 || unitWords.test(fold(name)))) return name;
  if (files > 1) return fileName;
  const spaced = fileName.replace(/_/g, ' ').trim();
  return unitOfFile.test(spaced) ? spaced : found.titleOffice;
}
