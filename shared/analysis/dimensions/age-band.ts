import { fiveYearBands } from '../age-bands';
import type { Dimension } from '../dimension';

export const ageBand: Dimension = {
  id: 'age_band',
  label: { vi: 'Nhóm tuổi', en: 'Age band' },
  categories: fiveYearBands,
  source: { cases: fiveYearBands },
};
