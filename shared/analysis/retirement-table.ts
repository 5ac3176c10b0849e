import type { RetirementRow } from '../contract/definitions';

const row = (
  gender: RetirementRow['gender'],
  from: string,
  years: number,
  months: number,
  isDoubtful = false,
): RetirementRow => ({ gender, from, years, months, isDoubtful });

/**
 * Retirement age in normal conditions by month of birth: NĐ 135/2020/NĐ-CP Điều 4 and Annex I, reckoned from the roadmap
 * of Điều 4. What a workspace begins with; it is edited there when the law changes. A row holds until the next of the
 * same sex. Some copies of Annex I print women born 05/1969 at 56 years 8 months: to be checked in the official annex.
 */
export const starterRetirement: readonly RetirementRow[] = [
  row('male', '1900-01', 60, 0),
  row('male', '1961-01', 60, 3),
  row('male', '1961-10', 60, 6),
  row('male', '1962-07', 60, 9),
  row('male', '1963-04', 61, 0),
  row('male', '1964-01', 61, 3),
  row('male', '1964-10', 61, 6),
  row('male', '1965-07', 61, 9),
  row('male', '1966-04', 62, 0),
  row('female', '1900-01', 55, 0),
  row('female', '1966-01', 55, 4),
  row('female', '1966-09', 55, 8),
  row('female', '1967-05', 56, 0),
  row('female', '1968-01', 56, 4),
  row('female', '1968-09', 56, 8),
  row('female', '1969-05', 57, 0, true),
  row('female', '1969-06', 57, 0),
  row('female', '1970-01', 57, 4),
  row('female', '1970-09', 57, 8),
  row('female', '1971-05', 58, 0),
  row('female', '1972-01', 58, 4),
  row('female', '1972-09', 58, 8),
  row('female', '1973-05', 59, 0),
  row('female', '1974-01', 59, 4),
  row('female', '1974-09', 59, 8),
  row('female', '1975-05', 60, 0),
];

/** The table of a workspace that keeps these rows; none are the starter's. */
export function retirementTable(kept: readonly RetirementRow[]): readonly RetirementRow[] {
  return kept.length > 0 ? kept : starterRetirement;
}

/** The row of a date of birth as 19660415; the first for whoever is older. */
export function retirementRow(
  birth: number,
  gender: 'male' | 'female',
  table: readonly RetirementRow[],
): RetirementRow {
  const born = Math.floor(birth / 100);
  const rows = table.filter((each) => each.gender === gender);
  const found = rows.findLast(({ from }) => Number(from.replace('-', '')) <= born) ?? rows[0];
  if (!found) throw new Error(`no retirement age for ${gender}`);
  return found;
}
