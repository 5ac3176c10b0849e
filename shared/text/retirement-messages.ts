import type { RetirementRow } from '../contract/definitions';
import type { Language } from './language';

/** What the table of retirement ages says. */
const vi = {
  tab: 'Tuổi nghỉ hưu',
  about:
    'Tuổi nghỉ hưu trong điều kiện bình thường theo tháng sinh (Nghị định 135/2020/NĐ-CP, Điều 4 và Phụ lục I). Mỗi dòng áp dụng cho người sinh từ tháng ấy đến trước dòng sau. Dự báo nghỉ hưu, thời gian đến tuổi nghỉ hưu và lý do giảm giữa hai kỳ tính theo bảng này. Kiểm tra lại với văn bản đang có hiệu lực.',
  male: 'Nam',
  female: 'Nữ',
  from: 'Sinh từ tháng',
  years: 'Tuổi',
  months: 'Tháng',
  check: 'Cần đối chiếu',
  doubtful: 'Chưa chắc, cần đối chiếu',
  add: 'Thêm dòng',
  edit: (row: string) => `Sửa dòng ${row}`,
  remove: (row: string) => `Xóa dòng ${row}`,
  acts: 'Sửa, xóa',
  starter: 'Lấy lại bảng gốc',
  isStarter: 'Đang dùng bảng gốc.',
  isOwn: 'Bảng đã sửa, lưu trong hồ sơ.',
  fromInvalid: 'Ghi tháng và năm, như 05/1969',
  yearsInvalid: 'Từ 30 đến 90',
  monthsInvalid: 'Từ 0 đến 11',
  notInOrder: 'Người sinh sau không được nghỉ hưu trước người sinh trước. Xem lại tháng sinh và tuổi.',
  ageText: (years: number, months: number) =>
    months === 0 ? `${years} tuổi` : `${years} tuổi ${months} tháng`,
  doubtfulRow: (who: string, from: string, age: string) =>
    `${who} sinh ${from}: bảng đang ghi ${age}, chưa chắc; có bản Phụ lục I ghi khác. Hãy đối chiếu Phụ lục I, Nghị định 135/2020/NĐ-CP, rồi sửa ở trang Định nghĩa, phần Tuổi nghỉ hưu.`,
};

type RetirementMessages = typeof vi;

const en: RetirementMessages = {
  tab: 'Retirement age',
  about:
    'Retirement age in normal conditions by month of birth (Decree 135/2020/NĐ-CP, Article 4 and Annex I). A row holds for those born from its month until the next row. The years ahead, the time to retirement age and the reasons of leaving follow this table. Check it against the text in force.',
  male: 'Men',
  female: 'Women',
  from: 'Born from',
  years: 'Years',
  months: 'Months',
  check: 'To be checked',
  doubtful: 'Not certain, to be checked',
  add: 'Add row',
  edit: (row) => `Edit row ${row}`,
  remove: (row) => `Delete row ${row}`,
  acts: 'Edit, delete',
  starter: 'Bring the original table back',
  isStarter: 'This is the original table.',
  isOwn: 'The table was changed; it is kept with the workspace.',
  fromInvalid: 'Write month and year, as 05/1969',
  yearsInvalid: '30 to 90',
  monthsInvalid: '0 to 11',
  notInOrder: 'Whoever is born later cannot retire earlier. Check the month of birth and the age.',
  ageText: (years, months) => (months === 0 ? `${years} years` : `${years} years ${months} months`),
  doubtfulRow: (who, from, age) =>
    `${who} born ${from}: the table says ${age}, which is not certain; some copies of Annex I differ. Check Annex I of Decree 135/2020/NĐ-CP, then change it under Definitions, Retirement age.`,
};

export const retirementMessages: Readonly<Record<Language, RetirementMessages>> = { vi, en };

/** `05/1969` */
export const monthText = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

/** One sentence for each row that is not certain. */
export function doubtfulRows(table: readonly RetirementRow[], language: Language): string[] {
  const words = retirementMessages[language];
  return table
    .filter(({ isDoubtful }) => isDoubtful)
    .map(({ gender, from, years, months }) =>
      words.doubtfulRow(words[gender], monthText(from), words.ageText(years, months)),
    );
}
