import { yesNo } from '../../shared/analysis/yes-no';
import type { Field } from '../../shared/roster/field';
import { ranks } from '../../shared/roster/vocabularies/rank';
import { findField } from '../../shared/roster/fields';
import type { Language, Text } from '../../shared/text/language';

export interface CategoryChoice {
  readonly id: string;
  readonly label: Text;
  readonly spellings?: readonly string[];
}

const rankChoices = ranks.map(({ name, code, abbreviations }): CategoryChoice => ({
  id: name,
  label: { vi: name, en: name },
  spellings: [code, ...abbreviations],
}));

/** What a value of a field can mean, as far as that is a list. */
export function categoryChoices(field: Field | undefined): readonly CategoryChoice[] {
  if (field?.vocabulary) return field.vocabulary.categories;
  if (field?.kind === 'rank') return rankChoices;
  return field?.kind === 'yes-no' ? yesNo : [];
}

/** The name of a category, or the words themselves where they name none. */
export function choiceLabel(fieldId: string, category: string, language: Language): string {
  const choice = categoryChoices(findField(fieldId)).find(({ id }) => id === category);
  return choice?.label[language] ?? category;
}
