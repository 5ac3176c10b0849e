import type { Field } from '../field';

/** Age columns repeat the birth date and age from another day; the birth date is read instead. */
export const ageBandTick: Field = {
  id: 'age_band_tick',
  label: { vi: 'Độ tuổi (cột đánh dấu)', en: 'Age (tick columns)' },
  kind: 'aside',
  headers: ['Chia theo độ tuổi', 'Độ tuổi', 'Nhóm tuổi', 'Age group'],
};
