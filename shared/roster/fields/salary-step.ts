import type { Field } from '../field';

export const salaryStep: Field = {
  id: 'salary_step',
  label: { vi: 'Bậc lương', en: 'Salary step' },
  kind: 'number',
  headers: [
    'Bậc',
    'Bậc lương',
    'Bậc lương hiện hưởng',
    'Bậc hiện hưởng',
    'Salary step',
    'Step',
    'Bậc hiện giữ',
    'Bậc lương hiện giữ',
  ],
};
