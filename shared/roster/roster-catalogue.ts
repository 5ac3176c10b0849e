import type { FieldCatalogue } from './field-catalogue';
import { fields } from './fields';

const ofPeople = [
  'full_name',
  'family_name',
  'birth_date',
  'gender',
  'recruitment_date',
  'national_id',
  'staff_code',
];

/** Rosters: a table of people names them, or says what only a person has. A table of counts does neither. */
export const rosterCatalogue: FieldCatalogue = {
  fields,
  repeatable: new Set([
    'qualification',
    'specialisation',
    'position',
    'note',
    'other_allowance',
    'ordinal',
    'informatics',
    'foreign_language',
    'age_band_tick',
    'service_tick',
  ]),
  continuing: new Set([
    'qualification',
    'specialisation',
    'training_institution',
    'training_mode',
    'graduation_year',
    'political_theory',
  ]),
  hasPeriodColumns: false,
  isDescribedBy: (ids) => ofPeople.some((id) => ids.has(id)),
};
