import type { Field } from '../field';

/** The thôn, bản or tổ dân phố that somebody serves in; a part of a commune, never a unit of its own. */
export const village: Field = {
  id: 'village',
  label: { vi: 'Thôn, bản, tổ dân phố', en: 'Village' },
  kind: 'text',
  headers: [
    'Thôn, bản',
    'Thôn',
    'Bản',
    'Thôn/bản',
    'Thôn, xóm',
    'Thôn, tổ dân phố',
    'Thôn/tổ dân phố',
    'Thôn/TDP',
    'Bản, tổ dân phố',
    'Thôn, bản, khu phố',
    'Tổ dân phố',
    'TDP',
    'Khu phố',
    'Ấp',
    'Buôn',
    'Làng',
    'Xóm',
    'Khóm',
    'Tên thôn',
    'Tên bản',
    'Village',
  ],
};
