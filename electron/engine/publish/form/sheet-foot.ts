import type ExcelJS from 'exceljs';
import type { FormWords } from '../../../../shared/contract/forms';
import type { FormTemplate } from '../../../../shared/forms/form';
import { blockWidth, writeLines, type Line } from './text-blocks';

/** Place and date, who prepared and who signs, and whom it goes to. */
export function writeFoot(
  sheet: ExcelJS.Worksheet,
  { blocks }: FormTemplate,
  words: FormWords,
  width: number,
  row: number,
): void {
  const half = Math.max(1, Math.floor(width / 2));
  const place = words.place === '' ? '……………' : words.place;
  const signing: Line[] = [
    { text: `${place}, ngày …… tháng …… năm ………`, italic: true },
    { text: words.signedBy, bold: true },
    { text: blocks.signedNote, italic: true },
  ];
  const preparing: Line[] = [
    { text: words.preparedBy, bold: true },
    { text: blocks.preparedNote, italic: true },
  ];
  const left = Math.min(half, blockWidth(sheet, width, 'left', preparing) + 1);
  const right = width - Math.min(half, blockWidth(sheet, width, 'right', signing) + 1) + 1;
  writeLines(sheet, row, right, width, signing);
  writeLines(sheet, row + 1, 1, left, preparing);
  if (words.recipients.length === 0) return;
  writeLines(
    sheet,
    row + 8,
    1,
    left,
    [
      { text: 'Nơi nhận:', bold: true, italic: true },
      ...words.recipients.map((text): Line => ({ text: `- ${text}`, size: 11 })),
    ],
    'left',
  );
}
