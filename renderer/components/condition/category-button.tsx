import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { categoryLabel } from '../../../shared/analysis/category-label';
import type { Condition } from '../../../shared/analysis/condition';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';
import { CategoryList } from './category-list';

const useStyles = makeStyles({
  button: { minWidth: 0, width: '100%', justifyContent: 'space-between', fontWeight: 'normal' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  surface: { width: '360px', padding: '12px' },
});

interface CategoryButtonProps {
  readonly dimension: string;
  readonly chosen: readonly (string | null)[];
  readonly among: Condition;
  readonly onChange: (values: readonly (string | null)[]) => void;
}

/** A button that says which categories are chosen, and the list behind it. */
export function CategoryButton({ dimension, chosen, among, onChange }: CategoryButtonProps) {
  const styles = useStyles();
  const { filter: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const text = chosen.map((value) => categoryLabel(dimension, value, language, library)).join(', ');
  return (
    <Popover positioning="below-start" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          className={styles.button}
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-label={text === '' ? words.chooseCategories : `${words.categories}: ${text}`}
          title={text}
        >
          <span className={styles.text}>{text === '' ? words.chooseCategories : text}</span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.categories}>
        <CategoryList isComplete autoFocus {...{ dimension, chosen, among, onChange }} />
      </PopoverSurface>
    </Popover>
  );
}
