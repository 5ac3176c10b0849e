import type { Field } from '../roster/field';
import type { FieldCatalogue } from '../roster/field-catalogue';
import { whichUnitFields, whoFields } from './common/who';
import type { Register } from './register';

const catalogues = new Map<Register, FieldCatalogue>();

/** What the tables of a register may say: whom an entry is about, when, and the register's own fields. */
export function registerCatalogue(register: Register): FieldCatalogue {
  const known = catalogues.get(register);
  if (known) return known;
  const { key, fields, telling, toldAround } = register;
  const named = key === 'person' ? ['full_name', 'family_name', 'staff_code', 'national_id'] : ['unit'];
  const catalogue: FieldCatalogue = {
    // A header that could be both is the register's own.
    fields: [...fields, ...(key === 'person' ? whoFields : whichUnitFields)],
    repeatable: new Set(['ordinal', 'note', 'position']),
    continuing: new Set(fields.map(({ id }) => id)),
    hasPeriodColumns: true,
    ...(toldAround && { toldAround }),
    isDescribedBy: (ids, ticked) =>
      named.some((id) => ids.has(id)) && telling.some((id) => ids.has(id) || ticked.has(id)),
  };
  catalogues.set(register, catalogue);
  return catalogue;
}

/** A field that entries of the register may have. */
export function registerField(register: Register, id: string): Field | undefined {
  return registerCatalogue(register).fields.find((field) => field.id === id);
}
