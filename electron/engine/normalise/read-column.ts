import type { Field } from '../../../shared/roster/field';
import type { ColumnRole } from '../understand/column-role';

/** A column whose cells are read: its field is known and no `aside`. */
export type ReadColumn = ColumnRole & { readonly field: Field };

/** Columns of training first: a column of its own then decides the specialisation. */
export function readColumns(columns: readonly ColumnRole[]): ReadColumn[] {
  return columns
    .filter((role): role is ReadColumn => role.field !== null && role.field.kind !== 'aside')
    .sort((a, b) => Number(b.field.kind === 'training') - Number(a.field.kind === 'training'));
}
