import type { ColumnDecision } from '../../../shared/contract/decisions';
import { fields } from '../../../shared/roster/fields';
import type { Language } from '../../../shared/text/language';
import type { WindowMessages } from '../../../shared/text/window-messages';
import type { SearchOption } from '../../components/search-list';
import { categoryChoices } from '../category-choices';

export interface FieldOption extends SearchOption {
  readonly decision: ColumnDecision;
}

export function optionKey({ field, tick }: ColumnDecision): string {
  return tick === null ? (field ?? '') : `${field}\n${tick}`;
}

const option = (decision: ColumnDecision, label: string, synonyms: readonly string[] = []): FieldOption => ({
  key: optionKey(decision),
  label,
  synonyms,
  decision,
});

/** What a column that holds values can be. */
export function valueOptions(language: Language, words: WindowMessages): FieldOption[] {
  return [
    option({ field: null, tick: null }, words.review.useNot),
    ...fields.map(({ id, label, headers }) => option({ field: id, tick: null }, label[language], headers)),
  ];
}

/** What the ticks of a column can mean. */
export function tickOptions(language: Language, words: WindowMessages): FieldOption[] {
  return [
    option({ field: null, tick: null }, words.review.useNot),
    ...fields.flatMap((field) =>
      categoryChoices(field).map(({ id, label, spellings }) =>
        option(
          { field: field.id, tick: id },
          words.review.tickOption(field.label[language], label[language]),
          spellings,
        ),
      ),
    ),
  ];
}
