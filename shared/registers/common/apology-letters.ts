import type { Field } from '../../roster/field';

export const apologyLetters: Field = {
  id: 'apology_letters',
  label: { vi: 'Thư xin lỗi', en: 'Letters of apology' },
  kind: 'number',
  whole: true,
  headers: [
    'Thư xin lỗi',
    'Số thư xin lỗi',
    'Phiếu xin lỗi',
    'Số phiếu xin lỗi',
    'Xin lỗi tổ chức, cá nhân',
    'Số lần xin lỗi',
    'Văn bản xin lỗi',
    'Letters of apology',
    'Apologies',
  ],
};
