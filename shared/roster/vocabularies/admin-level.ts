import type { Vocabulary } from '../vocabulary';

/** Cấp hành chính; the district level ended on 1 July 2025. */
export const adminLevels: Vocabulary = {
  id: 'admin_level',
  ordered: false,
  categories: [
    {
      id: 'central',
      label: { vi: 'Trung ương', en: 'Central' },
      spellings: ['Trung ương', 'TW', 'Cấp trung ương', 'Central'],
    },
    {
      id: 'province',
      label: { vi: 'Cấp tỉnh', en: 'Province' },
      spellings: ['Tỉnh', 'Cấp tỉnh', 'Province', 'Provincial'],
    },
    {
      id: 'district',
      label: { vi: 'Cấp huyện', en: 'District' },
      spellings: ['Huyện', 'Cấp huyện', 'District'],
    },
    {
      id: 'commune',
      label: { vi: 'Cấp xã', en: 'Commune' },
      spellings: ['Xã', 'Cấp xã', 'Commune', 'Xã, phường, thị trấn'],
    },
  ],
};
