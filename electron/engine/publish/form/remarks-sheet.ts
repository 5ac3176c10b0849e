import type ExcelJS from 'exceljs';
import { describeCheck, describeCrossCheck, describeNote } from '../../../../shared/forms/describe-check';
import type { FilledForm } from '../../../../shared/forms/filled-form';
import type { Language, Text } from '../../../../shared/text/language';
import { face } from './form-look';
import { linesOf } from './lines-of';

export const remarkWords = {
  checks: { vi: 'Đối chiếu', en: 'Checks' },
  holds: { vi: 'Khớp', en: 'Holds' },
  explained: { vi: 'Có lý do', en: 'Explained' },
  broken: { vi: 'Lệch', en: 'Broken' },
  open: { vi: 'Chưa đối chiếu', en: 'Not checked' },
  remarks: { vi: 'Ghi chú', en: 'Remarks' },
} as const satisfies Record<string, Text>;

/** What a reader must know to believe the figures. */
export function writeRemarks(sheet: ExcelJS.Worksheet, filled: FilledForm, language: Language): void {
  sheet.columns = [{ width: 16 }, { width: 110 }];
  const add = (state: string, text: string, bold = false): void => {
    const row = sheet.addRow([state, text]);
    row.font = { name: face, size: 11, bold };
    row.alignment = { wrapText: true, vertical: 'top' };
    row.height = linesOf(text, 110, { bold }) * 15;
  };
  add(remarkWords.checks[language], filled.title, true);
  for (const check of filled.checks.filter(({ state, at }) => state !== 'holds' || at === 'total'))
    add(remarkWords[check.state][language], describeCheck(check, filled, language));
  for (const check of filled.crossChecks)
    add(remarkWords[check.state][language], describeCrossCheck(check, language));
  add('', '');
  add(remarkWords.remarks[language], '', true);
  for (const note of filled.notes) add('', describeNote(note, language));
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}
