import type { PersonValues } from './person-table';
import type { SheetFindings } from './sheet-findings';

/** A year behind the name is the year of birth where no column says it. */
export function takeBirthOfName(
  values: PersonValues,
  row: number,
  column: number,
  findings: SheetFindings,
): void {
  const { born_behind_name: year } = values;
  delete values.born_behind_name;
  if (typeof year !== 'string' || (values.birth_date ?? values.age_years ?? null) !== null) return;
  values.birth_date = Number(year) * 10_000 + 101;
  values.birth_date_precision = 'year';
  findings.add('value_near_match', row, column, 'birth_date', year, year);
}
