import { qualifications } from '../../../shared/roster/vocabularies/qualification';
import type { Field } from '../../../shared/roster/field';
import { levelOf } from './match-category';
import type { PersonValues } from './person-table';
import type { CellReading } from './read-cell';

/** The highest level counts, with what was studied at it. */
export function mergeTraining(values: PersonValues, read: CellReading['values']): void {
  const { qualification, specialisation, political_theory: politicalTheory } = read;
  if (politicalTheory !== undefined) values.political_theory ??= politicalTheory;
  if (read.political_theory_beside !== undefined)
    values.political_theory_beside ??= read.political_theory_beside;
  if (qualification !== undefined && isHigher(qualification, values.qualification)) {
    values.qualification = qualification;
    if (specialisation !== undefined) values.specialisation = specialisation;
  } else if (specialisation !== undefined) {
    values.specialisation ??= specialisation;
  }
}

function isHigher(level: string | number, before: string | number | null | undefined): boolean {
  if (before === undefined || before === null) return true;
  return levelOf(qualifications, String(level)) > levelOf(qualifications, String(before));
}

const degreeColumns = ['specialisation', 'training_institution', 'training_mode', 'graduation_year'];

/** Another row of the same person: a higher degree replaces the one above with all that belongs to it. */
export function mergeDegree(values: PersonValues, next: PersonValues): void {
  const level = next.qualification;
  if (level !== undefined && level !== null && isHigher(level, values.qualification)) {
    values.qualification = level;
    for (const column of degreeColumns) values[column] = next[column] ?? null;
  }
  for (const [column, value] of Object.entries(next)) values[column] ??= value;
}

/** Of two columns of one field the higher level counts, or the value that came first. */
export function mergeValue(values: PersonValues, name: string, value: string | number, field: Field): void {
  const before = values[name];
  const { vocabulary } = field;
  if (before === undefined || before === null) values[name] = value;
  else if (vocabulary?.ordered && name === field.id) {
    if (levelOf(vocabulary, String(value)) > levelOf(vocabulary, String(before))) values[name] = value;
  } else if (name === 'specialisation') values[name] = value;
}

/** A name in two columns becomes one. */
export function joinName(values: PersonValues): void {
  const { family_name: family, given_name: given } = values;
  if (family !== undefined || given !== undefined) {
    values.full_name = [values.full_name, family, given].filter((part) => typeof part === 'string').join(' ');
  }
  delete values.family_name;
  delete values.given_name;
}

/** A degree in politics tells the level of theory where no column of its own does. */
export function takeTheoryBeside(values: PersonValues): void {
  if (values.political_theory_beside !== undefined)
    values.political_theory ??= values.political_theory_beside;
  delete values.political_theory_beside;
}
