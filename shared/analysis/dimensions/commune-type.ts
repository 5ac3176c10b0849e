import type { Dimension } from '../dimension';

export const communeType: Dimension = {
  id: 'commune_type',
  label: { vi: 'Loại đơn vị cấp xã', en: 'Type of commune' },
  definition: {
    vi: 'Xã, phường, thị trấn hay đặc khu, theo tên đơn vị; đơn vị cấp khác thì chưa có thông tin.',
    en: 'Rural commune, ward, township or special zone, by the name of the unit; not recorded for other levels.',
  },
  categories: [
    { id: 'commune', label: { vi: 'Xã', en: 'Rural commune' } },
    { id: 'ward', label: { vi: 'Phường', en: 'Ward' } },
    { id: 'township', label: { vi: 'Thị trấn', en: 'Township' } },
    { id: 'special_zone', label: { vi: 'Đặc khu', en: 'Special zone' } },
  ],
  source: { column: 'commune_type' },
};
