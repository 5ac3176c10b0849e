import type { Field } from '../roster/field';
import { fieldType, type FieldType } from '../roster/field-type';
import { fields, findField } from '../roster/fields';
import type { Text } from '../text/language';
import type { Dimension, DimensionCategory } from './dimension';
import { dimensions } from './dimensions';
import { yesNo } from './yes-no';

/** A column of the list of people: a field, or what follows from fields. */
export interface PeopleColumn {
  readonly id: string;
  readonly label: Text;
  readonly type: FieldType;
  /** In their natural order; absent for free text, numbers and dates. */
  readonly categories?: readonly DimensionCategory[];
  readonly sensitive: boolean;
  /** Null for what only follows from others. */
  readonly field: Field | null;
}

function ofField(field: Field): PeopleColumn[] {
  const type = fieldType(field);
  if (type === null) return [];
  const categories = field.vocabulary?.categories ?? (field.kind === 'yes-no' ? yesNo : undefined);
  const { id, label, sensitive = false } = field;
  return [{ id, label, type, sensitive, field, ...(categories && { categories }) }];
}

/** A dimension that the engine keeps a column for, beside those of the fields. */
function ofDimension({ id, label, categories, sensitive = false, source }: Dimension): PeopleColumn[] {
  if (!('column' in source) || findField(source.column)) return [];
  return [{ id, label, type: 'text', sensitive, field: null, ...(categories && { categories }) }];
}

const age: PeopleColumn = {
  id: 'age',
  label: { vi: 'Tuổi tại ngày tính', en: 'Age at the reference date' },
  type: 'number',
  sensitive: false,
  field: null,
};

/** Every column that the list of people can have, in the order of a person's card. */
export const peopleColumns: readonly PeopleColumn[] = [
  ...fields.flatMap((field) => (field.id === 'birth_date' ? [...ofField(field), age] : ofField(field))),
  ...dimensions.flatMap(ofDimension),
];

const byId = new Map(peopleColumns.map((column) => [column.id, column]));

export function findPeopleColumn(id: string): PeopleColumn | undefined {
  return byId.get(id);
}
