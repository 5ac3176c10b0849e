import { makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SearchList } from '../components/search-list';
import type { SearchOption } from '../components/find-options';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({
  surface: { display: 'grid', gap: '8px', width: '340px', padding: '12px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  fact: {
    margin: 0,
    fontSize: '13px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface PickerProps {
  readonly title: string;
  /** What helps to answer, a line each. */
  readonly facts: readonly string[];
  readonly target: HTMLElement;
  readonly placeholder: string;
  readonly options: readonly SearchOption[];
  /** Where it changes, the search begins anew. */
  readonly listKey?: string;
  readonly chosen: string | null;
  readonly onPick: (key: string) => void;
  readonly onClose: () => void;
  /** Below the list. */
  readonly children?: ReactNode;
}

/** A question with many answers, asked beside what it is about; the list is searched by typing. */
export function Picker(props: PickerProps) {
  const { title, facts, target, placeholder, options, chosen, onPick, onClose, listKey, children } = props;
  const styles = useStyles();
  const words = useWords();
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
        {facts.map((fact) => (
          <p key={fact} className={styles.fact}>
            {fact}
          </p>
        ))}
        <SearchList
          key={listKey}
          label={title}
          nothingFound={words.review.nothingFound}
          {...{ placeholder, options, chosen }}
          onPick={(key) => {
            onPick(key);
            onClose();
          }}
        />
        {children}
      </PopoverSurface>
    </Popover>
  );
}
