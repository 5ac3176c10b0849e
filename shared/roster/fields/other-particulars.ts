import type { Field } from '../field';

/** Particulars of the 2C-BNV record whose headers contain the words of our fields but mean something else. */
export const otherParticulars: Field = {
  id: 'other_particulars',
  label: { vi: 'Thông tin khác của lý lịch', en: 'Other particulars' },
  kind: 'aside',
  headers: [
    'Sở trường',
    'Sở trường công tác',
    'Chức danh khoa học',
    'Danh hiệu phong tặng cao nhất',
    'Ngày cấp',
    'Nơi cấp',
    'Ngày cấp CCCD',
    'Ngày bổ nhiệm ngạch',
    'Xếp loại đảng viên',
    'Đánh giá đảng viên',
    'Đánh giá, xếp loại đảng viên',
    'Họ và tên vợ',
    'Họ và tên chồng',
    'Họ và tên vợ (chồng)',
    'Họ tên vợ, chồng',
    'Họ và tên cha',
    'Họ và tên mẹ',
    'Họ tên cha',
    'Họ tên mẹ',
  ],
};
