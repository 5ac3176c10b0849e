import type ExcelJS from '../workbook/excel';
import { newWorkbook, writeBook } from '../workbook/excel';
import type { FormWords } from '../../../../shared/contract/forms';
import type { FilledForm } from '../../../../shared/forms/filled-form';
import { leavesOf, type FormTemplate } from '../../../../shared/forms/form';
import type { Language } from '../../../../shared/text/language';
import { writeSafely } from '../write-safely';
import { face } from './form-look';
import { remarkWords, writeRemarks } from './remarks-sheet';
import { writeFoot } from './sheet-foot';
import { writeHeader } from './sheet-header';
import { writeRows } from './sheet-rows';
import { writeTop } from './sheet-top';

export interface PrintedForm {
  readonly filled: FilledForm;
  readonly template: FormTemplate;
  readonly words: FormWords;
  /** Of the checks and remarks; the form itself is printed as the law has it. */
  readonly language: Language;
}

/** Writes a filled form as the office prints it; a second sheet holds its checks and remarks. */
export async function writeForm(
  { filled, template, words, language }: PrintedForm,
  path: string,
  signal?: AbortSignal,
): Promise<void> {
  const book = newWorkbook();
  const leaves = leavesOf(template.columns).map(({ leaf }) => leaf);
  const sheet = book.addWorksheet(sheetName(template.code));
  sheet.columns = leaves.map(({ width = 10 }) => ({ width, style: { font: { name: face, size: 11 } } }));
  const top = writeTop(sheet, filled, template, words, leaves.length) + 1;
  const first = writeHeader(sheet, template, leaves, top);
  const last = writeRows(sheet, filled, template, leaves, first);
  writeFoot(sheet, template, words, leaves.length, last + 2);
  sheet.views = [{ state: 'frozen', ySplit: first - 1, xSplit: 2, showGridLines: false }];
  sheet.pageSetup = {
    paperSize: (template.paper === 'A3' ? 8 : 9) as ExcelJS.PaperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.25 },
    printTitlesRow: `${top}:${first - 1}`,
  };
  sheet.headerFooter.oddFooter = '&C&"Times New Roman,Regular"&10&P/&N';
  writeRemarks(book.addWorksheet(remarkWords.checks[language]), filled, language);
  await writeSafely(path, (temporary) => writeBook(book, temporary), { signal });
}

/** `BM01/BNV` is no name of a sheet. */
function sheetName(code: string): string {
  return code.replace(/[\\/?*[\]:]/g, '-').slice(0, 31);
}
