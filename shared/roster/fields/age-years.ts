import type { Field } from '../field';

/** Age in completed years at the roster's own date; stands in for a birth date that is not written. */
export const ageYears: Field = {
  id: 'age_years',
  label: { vi: 'Tuổi', en: 'Age' },
  kind: 'number',
  headers: ['Tuổi', 'Số tuổi', 'Age', 'Age in years', 'Số tuổi đời', 'Tuổi (tính đến nay)'],
};
