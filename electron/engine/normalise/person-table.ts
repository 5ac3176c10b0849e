import { fields } from '../../../shared/roster/fields';
import type { Field } from '../../../shared/roster/field';
import { fieldType, type FieldType } from '../../../shared/roster/field-type';

/** A column of the people table. Dates are numbers such as 19850305 with their precision beside them. */
export interface PersonColumn {
  readonly name: string;
  readonly type: FieldType;
  readonly field: Field | null;
}

function columnsOf(field: Field): PersonColumn[] {
  const type = fieldType(field);
  if (type === null) return [];
  const column: PersonColumn = { name: field.id, type, field };
  return type === 'date' ? [column, { name: `${field.id}_precision`, type: 'text', field: null }] : [column];
}

/** The columns of a person, derived from the fields; adding a field adds its column. */
export const personColumns: readonly PersonColumn[] = [
  ...fields.flatMap(columnsOf),
  { name: 'commune_type', type: 'text', field: null },
  /** Written when the people are stored, by the table of posts of the workspace. */
  { name: 'specialisation_match', type: 'text', field: null },
];

export type PersonValues = Record<string, string | number | null>;

/** One person as loaded: where they stand, and their values by column name. */
export interface Person {
  readonly file: number;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly values: PersonValues;
}
