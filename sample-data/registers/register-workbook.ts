import ExcelJS from 'exceljs';
import { fixZipTimes } from '../write/fix-zip-times';
import { writeRegisterSheet, type RegisterSheet } from './register-sheet';

const SAVED = new Date(Date.UTC(2025, 0, 1));

/** Sheets by name as a workbook; the same rows are always the same bytes. */
export async function registerWorkbook(sheets: Readonly<Record<string, RegisterSheet>>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Biên Chế';
  workbook.lastModifiedBy = 'Biên Chế';
  workbook.created = SAVED;
  workbook.modified = SAVED;
  for (const [name, sheet] of Object.entries(sheets)) writeRegisterSheet(workbook.addWorksheet(name), sheet);
  return fixZipTimes(Buffer.from(await workbook.xlsx.writeBuffer()));
}
