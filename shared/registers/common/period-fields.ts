import type { Field } from '../../roster/field';

export const year: Field = {
  id: 'year',
  label: { vi: 'Năm', en: 'Year' },
  kind: 'text',
  headers: ['Năm', 'Năm đánh giá', 'Năm xếp loại', 'Năm báo cáo', 'Năm thực hiện', 'Năm công tác', 'Year'],
};

/** A month, or a stretch of months by its last: `Tháng 3/2024`, `03/2024`, `Quý I`. */
export const month: Field = {
  id: 'month',
  label: { vi: 'Tháng', en: 'Month' },
  kind: 'text',
  headers: [
    'Tháng',
    'Kỳ',
    'Kỳ báo cáo',
    'Kỳ số liệu',
    'Tháng, năm',
    'Tháng/năm',
    'Tháng năm',
    'Tháng báo cáo',
    'Quý',
    'Thời kỳ',
    'Month',
    'Period',
  ],
};
