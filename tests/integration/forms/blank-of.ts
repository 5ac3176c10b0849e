import ExcelJS from 'exceljs';
import type { Condition } from '../../../shared/analysis/condition';
import type { BlankAnswers } from '../../../electron/engine/forms/blank/binding';
import type { FilledBlank } from '../../../electron/engine/forms/blank/fill-blank';
import { leavesOf, type FormTemplate } from '../../../shared/forms/form';
import { headerCells, headerDepth } from '../../../shared/forms/header-cells';

const border: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  bottom: { style: 'thin' },
  left: { style: 'thin' },
};

/** The heads of an official form with a total row and three blank rows, or the rows named, as an office sends it. */
export async function blankOf(
  template: FormTemplate,
  path: string,
  labels: readonly string[] = ['', '', ''],
): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  const leaves = leavesOf(template.columns);
  sheet.getCell('A1').value = template.code;
  sheet.getCell('D2').value = template.title.replace('{year}', '2024');
  const top = 5;
  for (const { row, column, rowSpan, columnSpan, label } of headerCells(template.columns)) {
    sheet.getCell(top + row, column + 1).value = label;
    sheet.mergeCells(top + row, column + 1, top + row + rowSpan - 1, column + columnSpan);
  }
  const numbers = top + headerDepth(template.columns);
  leaves.forEach(({ leaf }, index) => {
    const letter = sheet.getColumn(index + 1).letter;
    sheet.getCell(numbers, index + 1).value = leaf.mark;
    for (let row = numbers + 1; row <= numbers + 1 + labels.length; row += 1)
      sheet.getCell(row, index + 1).border = border;
    if (index > 1 && leaf.value.kind !== 'share')
      sheet.getCell(numbers + 1, index + 1).value = {
        formula: `SUM(${letter}${numbers + 2}:${letter}${numbers + 1 + labels.length})`,
        result: 0,
      };
  });
  sheet.getCell(numbers + 1, 2).value = 'Tổng số';
  labels.forEach((label, at) => {
    if (label !== '') sheet.getCell(numbers + 2 + at, 2).value = label;
  });
  sheet.getCell(numbers + 3 + labels.length, 2).value = 'Người lập bảng';
  sheet.pageSetup = {
    orientation: 'landscape',
    paperSize: 8 as ExcelJS.PaperSize,
    printTitlesRow: `${top}:${numbers}`,
  };
  book.addWorksheet('Hướng dẫn').getCell('A1').value = 'Không sửa trang này';
  await book.xlsx.writeFile(path);
  return path;
}

/** Answers whom a form counts, as for a form of other levels than the roster's. */
export function countsOf({ form }: FilledBlank, who: Condition): BlankAnswers {
  const words = { vi: 'Như đã trả lời', en: 'As answered' };
  return Object.fromEntries(
    form.sheets.map(({ scope }) => [
      scope.key,
      { kind: 'given', meaning: { kind: 'count', who }, words } as const,
    ]),
  );
}
