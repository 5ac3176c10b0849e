import type { ColumnDecision } from '../../../shared/contract/decisions';
import { takesAnyWords } from '../../../shared/roster/field';
import { fields } from '../../../shared/roster/fields';
import { fold } from '../../../shared/text/fold';
import type { Language } from '../../../shared/text/language';
import type { WindowMessages } from '../../../shared/text/window-messages';
import type { SearchOption } from '../../components/find-options';
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

/** What the ticks of a column can mean: a category, or the words above them where any words will do. */
export function tickOptions(
  header: readonly string[],
  language: Language,
  words: WindowMessages,
): FieldOption[] {
  const leaf = header[header.length - 1];
  return [
    option({ field: null, tick: null }, words.review.useNot),
    ...fields.flatMap((field) => {
      const of = (tick: string, meaning: string, spellings?: readonly string[]): FieldOption =>
        option({ field: field.id, tick }, words.review.tickOption(field.label[language], meaning), spellings);
      const choices = categoryChoices(field);
      // A person's name is no one's in common.
      const takesLeaf =
        leaf !== undefined &&
        takesAnyWords(field) &&
        field.kind !== 'name' &&
        !choices.some(({ label }) => fold(label.vi) === fold(leaf));
      return [
        ...(takesLeaf ? [of(leaf, leaf, field.headers)] : []),
        ...choices.map(({ id, label, spellings }) => of(id, label[language], spellings)),
      ];
    }),
  ];
}
