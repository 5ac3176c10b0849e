import type ExcelJS from 'exceljs';
import type { FormWords } from '../../../../shared/contract/forms';
import type { FilledForm } from '../../../../shared/forms/filled-form';
import type { FormTemplate } from '../../../../shared/forms/form';
import { administrativeDate } from '../../../../shared/text/dates';
import { linesOf } from './lines-of';
import { blockWidth, spaceOf, usualSize, writeLines, type Line } from './text-blocks';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const motto: readonly Line[] = [
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
  { text: 'Độc lập - Tự do - Hạnh phúc', bold: true },
];
/** Hướng dẫn 36-HD/VPTW: papers of the Party have no quốc hiệu. */
const party: Line = { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', bold: true, underline: true };

/** The blocks above the table: code and origin at the left, the title in the middle, the offices at the right. */
export function writeTop(
  sheet: ExcelJS.Worksheet,
  { title, asOf }: FilledForm,
  { code, appliesTo, blocks }: FormTemplate,
  words: FormWords,
  width: number,
): number {
  const office = words.reportingUnit === '' ? '……………………………' : words.reportingUnit;
  const titles: Line[] = [
    { text: title, bold: true, size: 14 },
    ...(appliesTo === undefined ? [] : [{ text: appliesTo, italic: true }]),
    { text: `Tính đến ngày ${administrativeDate(asOf)}`, italic: true },
  ];
  const reporting: Line[] = [
    { text: `Đơn vị báo cáo: ${office}` },
    { text: `Đơn vị nhận báo cáo: ${words.receivingUnit}` },
    { text: `Đơn vị tính: ${blocks.unitOfCount}` },
  ];
  const issued = words.issued.map((text): Line => ({ text, italic: true, size: 10 }));
  const ofCode: Line = { text: code, italic: true };
  if (blocks.heading !== 'none') {
    const isState = blocks.heading === 'state';
    const upper: Line = { text: office.toUpperCase(), bold: true };
    const left = blockWidth(sheet, width, 'left', [upper]);
    const right = blockWidth(sheet, width, 'right', isState ? motto : [party]);
    writeLines(sheet, 1, 1, left, [upper, ...(isState ? issued : [{ text: '*' }])]);
    writeLines(sheet, 1, width - right + 1, width, isState ? [...motto, ofCode] : [party, ofCode, ...issued]);
    const below = Math.max(4, issued.length + (isState ? 2 : 3));
    const lines: Line[] = [
      ...titles,
      ...(isState ? [] : [{ text: `Đơn vị nhận báo cáo: ${words.receivingUnit}`, italic: true }]),
      { text: `Đơn vị tính: ${blocks.unitOfCount}`, italic: true },
    ];
    writeLines(sheet, below, 1, width, lines);
    return below + lines.length;
  }
  const left = blockWidth(sheet, width, 'left', []);
  const right = blockWidth(sheet, width, 'right', reporting);
  writeLines(sheet, 1, 1, left, [{ text: code, bold: true }, ...issued], 'left');
  writeLines(sheet, 1, width - right + 1, width, reporting, 'left');
  const middleWidth = spaceOf(sheet, left + 1, width - right);
  if (titles.some(({ text, ...look }) => linesOf(text, middleWidth, { size: usualSize, ...look }) > 1)) {
    const below = Math.max(reporting.length, issued.length + 1) + 2;
    writeLines(sheet, below, 1, width, titles);
    return below + titles.length;
  }
  writeLines(sheet, 1, left + 1, width - right, titles);
  return Math.max(titles.length, reporting.length, issued.length + 1) + 1;
}
