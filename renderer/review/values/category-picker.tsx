import { makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import type { ValueAnswer } from '../../../shared/contract/decisions';
import type { ValueGroup } from '../../../shared/contract/results';
import { findField } from '../../../shared/roster/fields';
import { SearchList } from '../../components/search-list';
import { useLanguage, useWords } from '../../state/window-store';
import { categoryChoices } from '../category-choices';

/** No category has this id. */
const blank = '';

const useStyles = makeStyles({
  surface: { display: 'grid', gap: '8px', width: '320px', padding: '12px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

interface CategoryPickerProps {
  readonly group: ValueGroup;
  readonly target: HTMLElement;
  readonly onAnswer: (answer: ValueAnswer['answer']) => void;
  readonly onClose: () => void;
}

/** All that a value can mean, to be searched. */
export function CategoryPicker({ group, target, onAnswer, onClose }: CategoryPickerProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { answer } = group;
  const title = words.review.meansWhat(group.written);
  return (
    <Popover
      open
      trapFocus
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <PopoverSurface className={styles.surface} aria-label={title}>
        <h2 className={styles.title}>{title}</h2>
        <SearchList
          label={title}
          placeholder={words.review.searchCategory}
          nothingFound={words.review.nothingFound}
          options={[
            ...categoryChoices(findField(group.field)).map(({ id, label, spellings = [] }) => ({
              key: id,
              label: label[language],
              synonyms: spellings,
            })),
            { key: blank, label: words.review.leaveBlank },
          ]}
          chosen={answer === null ? null : 'category' in answer ? answer.category : blank}
          onPick={(key) => {
            onAnswer(key === blank ? { blank: true } : { category: key });
            onClose();
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}
