/** A salary scale: coefficients from `first` up by `step`. Source: NĐ 204/2004/NĐ-CP, Bảng 2 and 3. */
export interface SalaryScale {
  readonly salaryClass: string;
  readonly steps: number;
  readonly first: number;
  readonly step: number;
}

export const salaryScales: readonly SalaryScale[] = [
  { salaryClass: 'A3.1', steps: 6, first: 6.2, step: 0.36 },
  { salaryClass: 'A3.2', steps: 6, first: 5.75, step: 0.36 },
  { salaryClass: 'A2.1', steps: 8, first: 4.4, step: 0.34 },
  { salaryClass: 'A2.2', steps: 8, first: 4.0, step: 0.34 },
  { salaryClass: 'A1', steps: 9, first: 2.34, step: 0.33 },
  { salaryClass: 'A0', steps: 10, first: 2.1, step: 0.31 },
  { salaryClass: 'B', steps: 12, first: 1.86, step: 0.2 },
];
