import type { Field } from '../field';

/** A part of the unit. Where no column names the unit, this is the unit. */
export const department: Field = {
  id: 'department',
  label: { vi: 'Phòng ban', en: 'Department' },
  kind: 'text',
  headers: [
    'Phòng ban',
    'Phòng, ban',
    'Phòng',
    'Bộ phận',
    'Khoa phòng',
    'Phòng chuyên môn',
    'Tổ',
    'Division',
    'Section',
    'Sub-unit',
    'Khối',
    'Đơn vị chuyên môn',
    'Phòng, ban chuyên môn',
    'Phòng, ban, bộ phận',
    'Tổ chuyên môn',
    'Bộ phận công tác',
    'Khoa',
    'Khoa, phòng',
    'Khoa/phòng',
    'Đội',
  ],
};
