import { expect, it } from 'vitest';
import { periodName } from '../../../../shared/registers/period-name';
import { registersEn, registersVi } from '../../../../shared/text/register-messages';

it.each([
  [null, 'Năm 2024', 'Year 2024'],
  [[1, 12], 'Năm 2024', 'Year 2024'],
  [[1, 6], '6 tháng đầu năm 2024', 'January to June 2024'],
  [[7, 12], '6 tháng cuối năm 2024', 'July to December 2024'],
  [[1, 3], 'Quý I năm 2024', 'Quarter 1 2024'],
  [[10, 12], 'Quý IV năm 2024', 'Quarter 4 2024'],
  [[1, 9], '9 tháng đầu năm 2024', 'January to September 2024'],
  [[3, 8], 'Tháng 3 đến tháng 8 năm 2024', 'March to August 2024'],
  [[2, 4], 'Tháng 2 đến tháng 4 năm 2024', 'February to April 2024'],
  [[5, 5], 'Tháng 5 năm 2024', 'May 2024'],
  [[1, 1], 'Tháng 1 năm 2024', 'January 2024'],
] as const)('months %j are %s', (months, vi, en) => {
  const period = { year: 2024, months: months && ([...months] as [number, number]) };
  expect(periodName(period, registersVi)).toBe(vi);
  expect(periodName(period, registersEn)).toBe(en);
});

it('months of every year say so', () => {
  expect(periodName({ year: null, months: [1, 6] }, registersVi)).toBe('6 tháng đầu năm, mọi năm');
  expect(periodName({ year: null, months: null }, registersVi)).toBe('Mọi năm');
});
