import { basename, extname } from 'node:path';
import { fold } from '../../../shared/text/fold';
import type { UnderstoodSheet } from '../understand/understand-sheet';

const genericSheetName =
  /^(?:sheet|trang|trang tinh|bang|ds|danh sach|data|du lieu|tong hop|bieu|query|result)? ?\d*$/;
const unitWords = /^(?:ubnd|xa|phuong|thi tran|tt|dac khu|huyen|so|phong|ban) /;

/** The unit of people whose rows, sections and titles name none: the sheet's name, else the file's, where there are several. */
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
  return files > 1 ? fileName : null;
}
