import type { Field } from '../field';

export const salaryCoefficient: Field = {
  id: 'salary_coefficient',
  label: { vi: 'Hệ số lương', en: 'Salary coefficient' },
  kind: 'number',
  headers: [
    'Hệ số',
    'Hệ số lương',
    'HSL',
    'HS lương',
    'HS',
    'Hệ số lương hiện hưởng',
    'Mức lương hiện hưởng',
    'Hệ số hiện hưởng',
    'Salary coefficient',
    'Coefficient',
  ],
};
