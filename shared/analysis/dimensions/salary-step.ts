import type { Dimension } from '../dimension';

export const salaryStep: Dimension = {
  id: 'salary_step',
  label: { vi: 'Bậc lương', en: 'Salary step' },
  source: { number: 'salary_step' },
};
