import { peopleCount } from './people-count';

export const printVi = {
  waiting: 'Trang này đang được tính; tính xong sẽ in ngay. Bấm Esc để thôi in.',
  givenUp: 'Đã thôi in.',
  left: 'Đã thôi in vì chuyển sang trang khác. Hãy in lại ở trang cần in.',
  failed: 'Không in được. Hãy kiểm tra máy in rồi in lại.',
  people: (count: string) => `${count} người`,
  number: 'STT',
  listed: (count: string, search: string) =>
    search === '' ? `Danh sách có ${count} người` : `Danh sách có ${count} người, tìm “${search}”`,
  tooMany: (count: string, most: string) =>
    `Danh sách có ${count} người, dài hơn ${most} người nên không in từ cửa sổ. Hãy bấm “Xuất Excel” rồi in từ Excel.`,
  sheet: (name: string, file: string, rows: string) => `Trang “${name}” của ${file}, ${rows} dòng`,
  longSheet: (rows: string, most: string) =>
    `Trang tính có ${rows} dòng; chỉ in ${most} dòng đầu. Muốn in cả trang, hãy mở tệp gốc trong Excel.`,
  asOf: (date: string) => `Tính đến ngày ${date}`,
};

export const printEn: typeof printVi = {
  waiting: 'The page is still being computed; it will be printed when that is done. Press Esc to give it up.',
  givenUp: 'Nothing is printed.',
  left: 'Nothing is printed, because you went to another page. Print again on the page you need.',
  failed: 'The page was not printed. Check the printer and print again.',
  people: (count) => `${count} ${count === '1' ? 'person' : 'people'}`,
  number: 'No.',
  listed: (count, search) =>
    search === ''
      ? `${count} ${count === '1' ? 'person' : 'people'} in the list`
      : `${count} ${count === '1' ? 'person' : 'people'} in the list, found by “${search}”`,
  tooMany: (count, most) =>
    `The list has ${peopleCount(count)}, more than the ${most} that are printed from the window. Choose “Export to Excel” and print it there.`,
  sheet: (name, file, rows) => `Sheet “${name}” of ${file}, ${rows} rows`,
  longSheet: (rows, most) =>
    `The sheet has ${rows} rows; the first ${most} are printed. Open the source file in Excel to print all of it.`,
  asOf: (date) => `As of ${date}`,
};
