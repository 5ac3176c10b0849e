import type { Field } from '../field';

export const salaryDate: Field = {
  id: 'salary_date',
  label: { vi: 'Ngày hưởng', en: 'Salary date' },
  kind: 'date',
  headers: [
    'Ngày hưởng',
    'Thời điểm hưởng',
    'Mốc nâng lương',
    'Ngày xếp',
    'Thời gian nâng lương lần sau',
    'Thời gian hưởng',
    'Ngày hưởng lương',
    'Thời điểm hưởng lương',
    'Mốc hưởng',
    'Ngày nâng lương',
    'Thời gian xếp lương',
    'Mốc xếp lương',
    'Salary date',
    'Thời điểm xếp bậc',
    'Ngày xếp bậc',
    'Ngày giữ bậc',
  ],
};
