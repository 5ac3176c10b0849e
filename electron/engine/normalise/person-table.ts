import { fields } from '../../../shared/roster/fields';
import type { Field } from '../../../shared/roster/field';

export type ColumnType = 'text' | 'number' | 'date';

/** A column of the people table. Dates are numbers such as 19850305 with their precision beside them. */
export interface PersonColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly field: Field | null;
}

function columnsOf(field: Field): PersonColumn[] {
  if (field.kind === 'aside' || field.id === 'family_name' || field.id === 'given_name') return [];
  if (field.kind === 'date') {
    return [
      { name: field.id, type: 'date', field },
      { name: `${field.id}_precision`, type: 'text', field: null },
    ];
  }
  return [{ name: field.id, type: field.kind === 'number' ? 'number' : 'text', field }];
}

/** The columns of a person, derived from the fields; adding a field adds its column. */
export const personColumns: readonly PersonColumn[] = [
  ...fields.flatMap(columnsOf),
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
