import ExcelJS from 'exceljs';

/** Two header rows with merges; nobody knows that "Mã phụ" marks Party members. */
const head: readonly (readonly string[])[] = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', '', 'Dân tộc', 'Trình độ', '', 'Mã phụ'],
  ['', '', '', 'Nam', 'Nữ', '', 'Chuyên môn', 'Lý luận chính trị', ''],
];
const merges = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'G4:H4', 'I4:I5'];

/** Of the values, "Cao thượng" and "Mán" (an old name of several groups) are not understood. */
const people: readonly (readonly string[])[] = [
  ['Lò Văn An', '12/03/1985', 'x', '', 'Thái', 'Đại học', 'Trung cấp', 'ĐV'],
  ['Quàng Thị Bình', '05/07/1990', '', 'x', 'Thái', 'Đại học', 'Cao thượng', ''],
  ['Vàng A Chư', '20/11/1979', 'x', '', 'Mán', 'Cao đẳng', 'Sơ cấp', 'ĐV'],
  ['Nguyễn Thị Dung', '01/01/1988', '', 'x', 'Kinh', 'Thạc sĩ', 'Cao thượng', 'ĐV'],
  ['Trần Văn Em', '30/09/1992', 'x', '', 'Kinh', 'Đại học', 'Trung cấp', ''],
  ['Giàng Thị Pà', '15/02/1995', '', 'x', 'Hmông', 'Trung cấp', 'Sơ cấp', 'ĐV'],
];

/** The sheet as the test expects it: rows from 1. */
export const messy = {
  titleRow: 1,
  headerRows: [4, 5],
  sectionRows: [6, 10],
  personRows: [7, 8, 9, 11, 12, 13],
  totalRow: 14,
  footerRow: 16,
  unknownColumn: 'I',
  totalCell: 'B14',
} as const;

/** A roster of a commune as it arrives: title, sections, a total that disagrees, a signature. */
export async function writeMessyWorkbook(path: string, commune: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow([`ỦY BAN NHÂN DÂN ${commune.toUpperCase()}`]);
  sheet.addRow(['DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2024']);
  sheet.addRow([]);
  for (const row of head) sheet.addRow([...row]);
  for (const merge of merges) sheet.mergeCells(merge);
  const addPeople = (from: number, to: number): void => {
    people.slice(from, to).forEach((person, index) => sheet.addRow([from + index + 1, ...person]));
  };
  sheet.addRow(['I', 'Cán bộ']);
  addPeople(0, 3);
  sheet.addRow(['II', 'Công chức']);
  addPeople(3, 6);
  sheet.addRow(['', 'Tổng cộng: 7 người', '', '3', '3']);
  sheet.addRow([]);
  sheet.addRow(['', 'Người lập biểu', '', '', '', '', 'CHỦ TỊCH']);
  await book.xlsx.writeFile(path);
}
