import type { CellValue, Sheet } from '../../../../electron/engine/read/sheet';
import { sheetOf } from '../make/sheet';

/**
 * "Thống kê chất lượng cán bộ, công chức cấp xã (Mẫu số 02/CL.CBCCX)": column A and 48 numbered ones under three header
 * rows, as the domain research §1.4 describes the form.
 */
const header = sheetOf(
  [
    [
      'STT',
      'Họ và tên',
      'Ngày, tháng, năm sinh',
      '',
      'Tháng, năm bắt đầu tham gia BHXH',
      'Đảng viên',
      'Dân tộc',
      'Tôn giáo',
      'Đại biểu HĐND',
      '',
      '',
      'Tham gia cấp uỷ cấp xã',
      'Trình độ văn hoá',
      '',
      '',
      'Trình độ chuyên môn',
      '',
      '',
      '',
      '',
      '',
      'Trình độ lý luận chính trị',
      '',
      '',
      '',
      'Trình độ quản lý nhà nước',
      '',
      '',
      'Trình độ tin học',
      '',
      '',
      '',
      'Trình độ ngoại ngữ',
      '',
      '',
      '',
      'Tr.độ an ninh, quốc phòng',
      'Chia theo độ tuổi',
      '',
      '',
      '',
      '',
      '',
      '',
      'Thời gian công tác có tham gia BHXH',
      '',
      '',
      '',
      'Ghi chú',
    ],
    [
      '',
      '',
      'Nam',
      'Nữ',
      '',
      '',
      '',
      '',
      'Xã',
      'Huyện',
      'Tỉnh',
      '',
      'Tiểu học',
      'THCS',
      'THPT',
      'Chưa qua ĐT',
      'SC',
      'TC',
      'CĐ',
      'ĐH',
      'Thạc sỹ, tiến sỹ',
      'SC',
      'TC',
      'CC',
      'CN',
      'Chưa qua đào tạo',
      'Chuyên viên và tương đương',
      'CVC và tương đương',
      'Chứng chỉ (A,B,C)',
      'TC',
      'CĐ',
      'ĐH',
      'Chứng chỉ (A,B,C)',
      'TC',
      'CĐ',
      'ĐH',
      '',
      'Từ 30 trở xuống',
      'Từ 31 đến 40',
      'Từ 41 đến 50',
      'Từ 51 đến 60',
      '',
      '',
      'Trên 60 tuổi',
      '<15 năm',
      '15-20 năm',
      '21-30 năm',
      '>30 năm',
      '',
    ],
    [...Array<string>(40).fill(''), 'Tổng số', 'Nữ 51-55', 'Nam 56-60'],
    ['A', ...Array.from({ length: 48 }, (_, index) => index + 1)],
  ],
  [],
).rows;

/** A person's cells by the number of their column, as the form numbers them. */
export interface FormPerson {
  readonly ordinal: number;
  readonly cells: Readonly<Record<number, CellValue>>;
}

export type FormRow =
  FormPerson | { readonly section: string } | { readonly total: Readonly<Record<number, number>> };

const headerTop = 6;
const columns = 49;

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

function headerMerges(): string[] {
  const [first, second, third] = [headerTop, headerTop + 1, headerTop + 2];
  const down = [0, 1, 4, 5, 6, 7, 11, 36, 48].map(
    (column) => `${letter(column)}${first}:${letter(column)}${third}`,
  );
  const parents = [
    [2, 3],
    [8, 10],
    [12, 14],
    [15, 20],
    [21, 24],
    [25, 27],
    [28, 31],
    [32, 35],
    [37, 43],
    [44, 47],
  ];
  const across = parents.map(([left = 0, right = 0]) => `${letter(left)}${first}:${letter(right)}${first}`);
  const leaves = parents
    .flatMap(([left = 0, right = 0]) => Array.from({ length: right - left + 1 }, (_, index) => left + index))
    .filter((column) => column < 40 || column > 42)
    .map((column) => `${letter(column)}${second}:${letter(column)}${third}`);
  return [...down, ...across, ...leaves, `${letter(40)}${second}:${letter(42)}${second}`];
}

export function communeQualitySheet(body: readonly FormRow[]): Sheet {
  const rows: CellValue[][] = [
    ['ỦY BAN NHÂN DÂN', ...blank(29), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['XÃ MƯỜNG MẪU', ...blank(29), 'Độc lập - Tự do - Hạnh phúc'],
    [...blank(10), 'THỐNG KÊ CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ (Mẫu số 02/CL.CBCCX)'],
    [...blank(10), '(Tính đến ngày 31/12/2024)'],
    [],
    ...header.map((row) => [...(row ?? [])]),
  ];
  const merges = [...headerMerges(), 'A1:H1', 'AE1:AQ1', 'A2:H2', 'AE2:AQ2', 'K3:AC3', 'K4:AC4'];
  for (const row of body) {
    const at = rows.length + 1;
    if ('section' in row) {
      rows.push([row.section]);
      merges.push(`A${at}:${letter(columns - 1)}${at}`);
    } else if ('total' in row) {
      rows.push(lineOf('Tổng số', row.total, 1));
    } else {
      rows.push(lineOf(row.ordinal, row.cells, 0));
    }
  }
  rows.push(
    [],
    [...blank(35), 'Mường Mẫu, ngày 05 tháng 01 năm 2025'],
    ['', 'NGƯỜI LẬP BIỂU', ...blank(33), 'TM. ỦY BAN NHÂN DÂN'],
    ['', '(Ký, ghi rõ họ tên)', ...blank(33), 'CHỦ TỊCH'],
    [],
    ['', 'Lò Văn Lập', ...blank(33), 'Quàng Văn Chủ'],
  );
  return sheetOf(rows, merges, 'Mẫu 02');
}

function blank(count: number): string[] {
  return Array<string>(count).fill('');
}

function lineOf(
  label: CellValue,
  cells: Readonly<Record<number, CellValue>>,
  labelColumn: number,
): CellValue[] {
  const line: CellValue[] = Array<CellValue>(columns).fill(null);
  line[labelColumn] = label;
  for (const [column, cell] of Object.entries(cells)) line[Number(column)] = cell;
  return line;
}
