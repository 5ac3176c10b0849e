/** Months of birth, both included, and the age at which those born in them retire. */
export interface RetirementRow {
  readonly gender: 'male' | 'female';
  /** `YYYYMM`. */
  readonly from: number;
  readonly to: number;
  readonly years: number;
  readonly months: number;
}

/**
 * Retirement age in normal conditions by month of birth: NĐ 135/2020/NĐ-CP Điều 4 and Annex I, reckoned from the roadmap
 * of Điều 4. Data, to be edited when the law changes: every month must be in one row.
 */
export const retirementTable: readonly RetirementRow[] = [
  { gender: 'male', from: 1900_01, to: 1960_12, years: 60, months: 0 },
  { gender: 'male', from: 1961_01, to: 1961_09, years: 60, months: 3 },
  { gender: 'male', from: 1961_10, to: 1962_06, years: 60, months: 6 },
  { gender: 'male', from: 1962_07, to: 1963_03, years: 60, months: 9 },
  { gender: 'male', from: 1963_04, to: 1963_12, years: 61, months: 0 },
  { gender: 'male', from: 1964_01, to: 1964_09, years: 61, months: 3 },
  { gender: 'male', from: 1964_10, to: 1965_06, years: 61, months: 6 },
  { gender: 'male', from: 1965_07, to: 1966_03, years: 61, months: 9 },
  { gender: 'male', from: 1966_04, to: 9999_12, years: 62, months: 0 },
  { gender: 'female', from: 1900_01, to: 1965_12, years: 55, months: 0 },
  { gender: 'female', from: 1966_01, to: 1966_08, years: 55, months: 4 },
  { gender: 'female', from: 1966_09, to: 1967_04, years: 55, months: 8 },
  { gender: 'female', from: 1967_05, to: 1967_12, years: 56, months: 0 },
  { gender: 'female', from: 1968_01, to: 1968_08, years: 56, months: 4 },
  { gender: 'female', from: 1968_09, to: 1969_04, years: 56, months: 8 },
  { gender: 'female', from: 1969_05, to: 1969_12, years: 57, months: 0 },
  { gender: 'female', from: 1970_01, to: 1970_08, years: 57, months: 4 },
  { gender: 'female', from: 1970_09, to: 1971_04, years: 57, months: 8 },
  { gender: 'female', from: 1971_05, to: 1971_12, years: 58, months: 0 },
  { gender: 'female', from: 1972_01, to: 1972_08, years: 58, months: 4 },
  { gender: 'female', from: 1972_09, to: 1973_04, years: 58, months: 8 },
  { gender: 'female', from: 1973_05, to: 1973_12, years: 59, months: 0 },
  { gender: 'female', from: 1974_01, to: 1974_08, years: 59, months: 4 },
  { gender: 'female', from: 1974_09, to: 1975_04, years: 59, months: 8 },
  { gender: 'female', from: 1975_05, to: 9999_12, years: 60, months: 0 },
];

/** Months of the table that are to be checked in the official annex before they are relied on. */
export const doubtfulMonths: readonly {
  readonly gender: 'male' | 'female';
  readonly month: number;
  readonly note: { readonly vi: string; readonly en: string };
}[] = [
  {
    gender: 'female',
    month: 1969_05,
    note: {
      vi: 'Nữ sinh 05/1969: theo lộ trình của Điều 4 là 57 tuổi (nghỉ 05/2026); có bản Phụ lục I ghi 56 tuổi 8 tháng (nghỉ 01/2026). Hãy đối chiếu Phụ lục I, Nghị định 135/2020/NĐ-CP.',
      en: 'Women born 05/1969: 57 by the roadmap of Article 4 (retiring 05/2026); some copies of Annex I print 56 years 8 months (01/2026). Check Annex I of Decree 135/2020/NĐ-CP.',
    },
  },
];

export function isDoubtful(birth: number, gender: string | null): boolean {
  const born = Math.floor(birth / 100);
  return doubtfulMonths.some((each) => each.month === born && each.gender === gender);
}
