import type { Dimension } from '../dimension';

export const specialisationMatch: Dimension = {
  id: 'specialisation_match',
  label: { vi: 'Chuyên ngành so với vị trí', en: 'Specialisation and post' },
  categories: [
    { id: 'match', label: { vi: 'Phù hợp', en: 'Fits' } },
    { id: 'near', label: { vi: 'Gần phù hợp', en: 'Nearly fits' } },
    { id: 'mismatch', label: { vi: 'Không phù hợp', en: 'Does not fit' } },
  ],
  source: { column: 'specialisation_match' },
};
