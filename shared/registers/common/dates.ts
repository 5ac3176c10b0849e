import type { Field } from '../../roster/field';

/** A day of a register, and every header that means it. */
export function dateField(id: string, vi: string, en: string, headers: readonly string[]): Field {
  return { id, label: { vi, en }, kind: 'date', headers };
}

export const fromDate = dateField('from_date', 'Từ ngày', 'From', [
  'Từ ngày',
  'Từ',
  'Ngày bắt đầu',
  'Bắt đầu',
  'Khai giảng',
  'Ngày khai giảng',
  'Ngày đi',
  'Thời gian đi',
  'Từ ngày, tháng, năm',
  'Ngày xuất cảnh',
  'From',
  'Start date',
]);

export const toDate = dateField('to_date', 'Đến ngày', 'To', [
  'Đến ngày',
  'Đến',
  'Ngày kết thúc',
  'Kết thúc',
  'Bế giảng',
  'Ngày bế giảng',
  'Ngày về',
  'Thời gian về',
  'Đến ngày, tháng, năm',
  'Ngày nhập cảnh',
  'Ngày hoàn thành',
  'To',
  'End date',
]);

/** Both ends in one cell: `Từ ngày 05/3 đến 10/3/2024`. */
export const dates: Field = {
  id: 'dates',
  label: { vi: 'Thời gian', en: 'Dates' },
  kind: 'text',
  headers: [
    'Thời gian',
    'Thời gian thực hiện',
    'Thời gian đào tạo',
    'Thời gian bồi dưỡng',
    'Thời gian học',
    'Thời gian đi, về',
    'Thời gian đi nước ngoài',
    'Thời gian ở nước ngoài',
    'Thời gian chuyến đi',
    'Từ ngày đến ngày',
    'Từ ngày - đến ngày',
    'Dates',
  ],
};
