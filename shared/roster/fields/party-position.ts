import type { Field } from '../field';

export const partyPosition: Field = {
  id: 'party_position',
  label: { vi: 'Chức vụ Đảng', en: 'Party position' },
  kind: 'text',
  headers: [
    'Chức vụ Đảng',
    'Chức danh Đảng',
    'Chức vụ trong Đảng',
    'Chức vụ Đảng, đoàn thể',
    'Cấp ủy',
    'Cấp ủy hiện tại',
    'Tham gia cấp ủy',
    'Tham gia cấp ủy cấp xã',
    'Cấp ủy viên',
  ],
  sensitive: true,
};
