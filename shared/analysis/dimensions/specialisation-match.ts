import type { Dimension } from '../dimension';

export const specialisationMatch: Dimension = {
  id: 'specialisation_match',
  label: { vi: 'Chuyên ngành so với vị trí', en: 'Specialisation and post' },
  definition: {
    vi: 'Chuyên ngành đào tạo so với bảng chuyên ngành phù hợp của từng chức danh; bảng này sửa được.',
    en: 'The specialisation against the table of fields that fit each post; the table can be edited.',
  },
  notRecorded: { vi: 'Chưa đủ thông tin', en: 'Not enough information' },
  categories: [
    { id: 'match', label: { vi: 'Đúng', en: 'Fits' } },
    { id: 'near', label: { vi: 'Gần đúng', en: 'Nearly fits' } },
    { id: 'mismatch', label: { vi: 'Không phù hợp', en: 'Does not fit' } },
  ],
  source: { column: 'specialisation_match' },
};
