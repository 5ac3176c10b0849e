import type { Field } from '../field';

export const appointmentDate: Field = {
  id: 'appointment_date',
  label: { vi: 'Ngày bổ nhiệm', en: 'Appointment date' },
  kind: 'date',
  headers: [
    'Ngày bổ nhiệm',
    'Thời gian giữ chức vụ',
    'Thời gian giữ chức vụ, chức danh',
    'Ngày được bầu',
    'Ngày bổ nhiệm, bầu cử',
    'Thời gian bổ nhiệm',
    'Thời điểm bổ nhiệm',
    'Ngày bổ nhiệm chức vụ',
    'Năm bổ nhiệm',
    'Thời gian đảm nhiệm chức vụ',
    'Appointment date',
  ],
};
