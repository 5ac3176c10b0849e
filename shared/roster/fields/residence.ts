import type { Field } from '../field';

export const residence: Field = {
  id: 'residence',
  label: { vi: 'Nơi ở', en: 'Residence' },
  kind: 'text',
  headers: [
    'Nơi ở hiện nay',
    'Nơi ở',
    'Chỗ ở',
    'Chỗ ở hiện nay',
    'Hộ khẩu thường trú',
    'HKTT',
    'Nơi đăng ký HKTT',
    'Nơi thường trú',
    'Địa chỉ',
    'Trú quán',
    'Nơi cư trú',
    'Address',
    'Residence',
  ],
};
