import type ExcelJS from 'exceljs';
import { describeCheck, describeCrossCheck, describeNote } from '../../../../shared/forms/describe-check';
import type { FilledForm } from '../../../../shared/forms/filled-form';
import { face, linesOf } from './form-look';

/** What a reader must know to believe the figures. */
export function writeRemarks(sheet: ExcelJS.Worksheet, filled: FilledForm): void {
  sheet.columns = [{ width: 16 }, { width: 110 }];
  const add = (state: string, text: string, bold = false): void => {
    const row = sheet.addRow([state, text]);
    row.font = { name: face, size: 11, bold };
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' };
    row.height = linesOf(text, 110) * 15;
  };
  const states = { holds: 'Khớp', explained: 'Có lý do', broken: 'Lệch' } as const;
  add('Đối chiếu', filled.title, true);
  for (const check of filled.checks.filter(({ state, at }) => state !== 'holds' || at === 'total'))
    add(states[check.state], describeCheck(check, filled, 'vi'));
  for (const check of filled.crossChecks) add(states[check.state], describeCrossCheck(check, 'vi'));
  add('', '');
  add('Ghi chú', '', true);
  for (const note of filled.notes) add('', describeNote(note, 'vi'));
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}
