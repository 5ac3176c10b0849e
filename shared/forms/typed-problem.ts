import type { Language } from '../text/language';

/** A line of a sheet of units and numbers that could not be taken, or not all of it. */
export interface TypedProblem {
  /** `repeated`: the unit has a number from an earlier line, which stays. */
  readonly kind: 'unknown-unit' | 'not-count' | 'blank' | 'repeated';
  readonly sheet: string;
  /** `C12` */
  readonly cell: string;
  readonly unit: string;
  /** What stands in the cell. */
  readonly value: string;
}

/** `Ô B7: “−4” không phải số nguyên từ 0 trở lên (Xã Nậm Sườn)`. */
export function describeTypedProblem(
  { kind, sheet, cell, unit, value }: TypedProblem,
  language: Language,
): string {
  const vi = language === 'vi';
  const at = vi ? `Trang “${sheet}”, ô ${cell}` : `Sheet “${sheet}”, cell ${cell}`;
  switch (kind) {
    case 'unknown-unit':
      return vi ? `${at}: danh sách không có đơn vị “${unit}”` : `${at}: the roster has no unit “${unit}”`;
    case 'not-count':
      return vi
        ? `${at}: “${value}” của ${unit} không phải số nguyên từ 0 trở lên, chưa nhận`
        : `${at}: “${value}” of ${unit} is no whole number from 0 up and was not taken`;
    case 'blank':
      return vi
        ? `${at}: ${unit} chưa có số (ô trống hoặc công thức chưa có kết quả)`
        : `${at}: ${unit} has no number (a blank cell, or a formula without a result)`;
    case 'repeated':
      return vi
        ? `${at}: ${unit} có hai dòng; giữ số của dòng trước, bỏ “${value}”`
        : `${at}: ${unit} has two lines; the number of the earlier one stays, “${value}” is left out`;
  }
}
