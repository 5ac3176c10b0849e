import type { Field } from '../field';

export const partyDate: Field = {
  id: 'party_date',
  label: { vi: 'Ngày vào Đảng', en: 'Party admission date' },
  kind: 'date',
  headers: [
    'Ngày vào Đảng',
    'Ngày kết nạp',
    'Ngày kết nạp Đảng',
    'Ngày vào Đảng CSVN',
    'Ngày vào ĐCSVN',
    'Ngày dự bị',
    'Ngày, tháng, năm vào Đảng',
    'Năm vào Đảng',
    'Ngày vào',
    'Vào Đảng',
    'Ngày tháng năm vào Đảng',
    'Ngày kết nạp Đảng CSVN',
    'party_member_since',
    'Party member since',
    'Date joined Party',
    'Đảng viên (ngày vào Đảng)',
  ],
  sensitive: true,
};
