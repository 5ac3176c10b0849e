import type { Finding } from '../check/finding';
import type { Text } from '../../../shared/text/language';
import type { IssueKind } from '../check/issue-kinds';
import type { PersonValues } from './person-table';

/** What reading the people of one sheet brings up. */
export class SheetFindings {
  readonly all: Finding[] = [];

  constructor(
    readonly file: number,
    readonly sheet: string,
  ) {}

  add(
    kind: IssueKind,
    row: number | null,
    column: number | null,
    field: string,
    value: string | null,
    taken?: string | Text,
  ): void {
    const place = { file: this.file, sheet: this.sheet, row, column, field, value };
    this.all.push(taken === undefined ? { kind, ...place } : { kind, ...place, taken });
  }

  /** A gender that two columns tell differently is not recorded. */
  takeGender(values: PersonValues, gender: string, row: number, column: number): void {
    if (values.gender !== undefined && values.gender !== null && values.gender !== gender) {
      this.add('gender_conflict', row, column, 'gender', String(values.gender));
      values.gender = null;
    } else {
      values.gender = gender;
    }
  }
}
