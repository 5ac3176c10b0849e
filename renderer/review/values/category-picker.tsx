import type { ValueAnswer } from '../../../shared/contract/decisions';
import type { ValueGroup } from '../../../shared/contract/results';
import { takesAnyWords } from '../../../shared/roster/field';
import { findField } from '../../../shared/roster/fields';
import { useLanguage, useWords } from '../../state/window-store';
import { categoryChoices } from '../category-choices';
import { Picker } from '../picker';

/** No category has these ids. */
const blank = '';
const asWritten = '\n';

interface CategoryPickerProps {
  readonly group: ValueGroup;
  readonly target: HTMLElement;
  readonly onAnswer: (answer: ValueAnswer['answer']) => void;
  readonly onClose: () => void;
}

/** All that a value can mean, to be searched. */
export function CategoryPicker({ group, target, onAnswer, onClose }: CategoryPickerProps) {
  const { review } = useWords();
  const language = useLanguage();
  const { answer, written } = group;
  const field = findField(group.field);
  const isOpen = field !== undefined && takesAnyWords(field);
  return (
    <Picker
      title={review.meansWhat(written)}
      facts={isOpen ? [] : [review.closedList(field?.label[language] ?? group.field)]}
      target={target}
      placeholder={review.searchCategory}
      options={[
        ...categoryChoices(field).map(({ id, label, spellings = [] }) => ({
          key: id,
          label: label[language],
          synonyms: spellings,
        })),
        ...(isOpen ? [{ key: asWritten, label: review.keepAsWritten }] : []),
        { key: blank, label: review.leaveBlank },
      ]}
      chosen={answer && keyOf(answer)}
      onPick={(key) => onAnswer(answerOf(key))}
      onClose={onClose}
    />
  );
}

function keyOf(answer: ValueAnswer['answer']): string {
  if ('category' in answer) return answer.category;
  return 'blank' in answer ? blank : asWritten;
}

function answerOf(key: string): ValueAnswer['answer'] {
  if (key === blank) return { blank: true };
  return key === asWritten ? { asWritten: true } : { category: key };
}
