import { yesNo } from '../../shared/analysis/yes-no';
import type { Field } from '../../shared/roster/field';
import { findField } from '../../shared/roster/fields';
import type { Language, Text } from '../../shared/text/language';

export interface CategoryChoice {
  readonly id: string;
  readonly label: Text;
  readonly spellings?: readonly string[];
}

/** What a value of a field can mean; none where any text can stand. */
export function categoryChoices(field: Field | undefined): readonly CategoryChoice[] {
  if (field?.vocabulary) return field.vocabulary.categories;
  return field?.kind === 'yes-no' ? yesNo : [];
}

/** The name of a category, or the words themselves where they name none. */
export function choiceLabel(fieldId: string, category: string, language: Language): string {
  const choice = categoryChoices(findField(fieldId)).find(({ id }) => id === category);
  return choice?.label[language] ?? category;
}
