import type { Field } from '../field';

export const staffCode: Field = {
  id: 'staff_code',
  label: { vi: 'Số hiệu cán bộ', en: 'Staff code' },
  kind: 'code',
  headers: [
    'Số hiệu CBCC',
    'Số hiệu cán bộ',
    'Số hiệu CBCCVC',
    'Số hiệu công chức',
    'Số hiệu',
    'Mã CBCC',
    'Mã CB',
    'Mã CBCCVC',
    'Mã công chức',
    'Mã viên chức',
    'MSVC',
    'Mã số viên chức',
    'Mã cán bộ',
    'Mã nhân viên',
    'Mã NV',
    'Staff code',
    'Employee ID',
    'Staff id',
    'Số hiệu CC',
  ],
  identifying: true,
};
