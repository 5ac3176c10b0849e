import type { PersonValues } from './person-table';
import type { SheetFindings } from './sheet-findings';

/**
 * `Ông` or `Bà` before the name says the gender where nothing else does, and is held against it where something does.
 * A gender that two columns tell differently (null) stays not recorded.
 */
export function takeGenderOfAddress(
  values: PersonValues,
  row: number,
  column: number,
  findings: SheetFindings,
): void {
  const { form_of_address: title } = values;
  delete values.form_of_address;
  if (typeof title !== 'string') return;
  const [gender, label] = title === 'Bà' ? ['female', 'Nữ'] : ['male', 'Nam'];
  if (values.gender === undefined) {
    values.gender = gender;
    findings.add('gender_from_address', row, column, 'gender', title, label);
  } else if (values.gender !== null && values.gender !== gender) {
    findings.add('gender_unlike_address', row, column, 'gender', title, label === 'Nữ' ? 'Nam' : 'Nữ');
  }
}
