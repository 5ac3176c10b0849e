import type { Language } from './language';
import { peopleCount } from './people-count';

/** The dialog “Xuất danh sách”. */
const vi = {
  title: 'Xuất danh sách',
  what: 'Xuất gì',
  full: 'Đầy đủ, có họ tên từng người',
  deIdentified: 'Khử định danh, không nhận ra được ai',
  nameOf: (name: string) => `Khử định danh - ${name}`,
  k: 'Mỗi nhóm ít nhất',
  people: (count: string) => `${count} người`,
  dates: 'Ngày tháng',
  datesOf: { year: 'Chỉ giữ năm', band: 'Gộp thành nhóm 5 năm' },
  columns: 'Những cột muốn giữ',
  sensitive: 'Nhạy cảm',
  dropped: 'Phải bỏ',
  touched: (people: string, share: string) =>
    `${people} người (${share}) bị gộp ít nhất một giá trị để không nhận ra được.`,
  fullNote: (count: string) =>
    `Sẽ xuất ${count} người đang hiện, với mọi cột có thông tin. Tệp có dữ liệu cá nhân: chỉ dùng trong cơ quan, không gửi ra ngoài.`,
  preview: 'Những dòng đầu sẽ xuất',
  done: 'Đã làm gì với danh sách',
  computing: 'Đang khử định danh…',
  statementIn: (file: string) => `; đã làm gì ghi trong ${file}`,
  export: 'Xuất…',
  cancel: 'Hủy',
};

const en: typeof vi = {
  title: 'Export roster',
  what: 'What to export',
  full: 'Complete, everybody by name',
  deIdentified: 'De-identified, nobody can be recognised',
  nameOf: (name) => `De-identified - ${name}`,
  k: 'Least people in a group',
  people: (count) => peopleCount(count),
  dates: 'Dates',
  datesOf: { year: 'Only the year is kept', band: 'Bands of 5 years' },
  columns: 'Columns to keep',
  sensitive: 'Sensitive',
  dropped: 'Had to be dropped',
  touched: (people, share) =>
    `At least one value is merged of ${peopleCount(people)} (${share}), so that nobody can be recognised.`,
  fullNote: (count) =>
    `${peopleCount(count)}, all that are shown, with every column that holds something. The file has personal data: for use within the office only.`,
  preview: 'The first rows as they leave',
  done: 'What was done to the roster',
  computing: 'De-identifying…',
  statementIn: (file) => `; what was done is told in ${file}`,
  export: 'Export…',
  cancel: 'Cancel',
};

export const releaseMessages: Readonly<Record<Language, typeof vi>> = { vi, en };
