import { yesNo } from '../../../shared/analysis/yes-no';
import { FailureError } from '../../../shared/contract/failure';
import type { PersonValue } from '../../../shared/contract/people';
import { fieldType } from '../../../shared/roster/field-type';
import type { Field } from '../../../shared/roster/field';
import { fields, findField } from '../../../shared/roster/fields';
import { tidyText } from '../normalise/tidy-text';
import { storedDate } from '../people/person-value';

/** A corrected value as it is kept; fails where the field cannot have it. Empty text means that nothing is recorded. */
export function parseCorrection(fieldId: string, value: PersonValue): PersonValue {
  const field = findField(fieldId);
  const type = field ? fieldType(field) : null;
  if (!field || type === null) {
    const known = fields.filter((each) => fieldType(each) !== null).map(({ id }) => id);
    throw new FailureError({ kind: 'unknown-name', what: 'field', name: fieldId, known });
  }
  const text = typeof value === 'string' ? tidyText(value) : value;
  if (text === null || text === '') return null;
  const isPossible = {
    number: typeof text === 'number',
    date: typeof text === 'string' && storedDate(text) !== null,
    text: typeof text === 'string' && isOfVocabulary(field, text),
  }[type];
  if (isPossible) return text;
  throw new FailureError({ kind: 'invalid-value', field: fieldId, value: String(value) });
}

function isOfVocabulary({ kind, vocabulary }: Field, text: string): boolean {
  const categories = vocabulary?.categories ?? (kind === 'yes-no' ? yesNo : null);
  return categories === null || categories.some(({ id }) => id === text);
}
