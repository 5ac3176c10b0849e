import {
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
} from '@fluentui/react-components';
import type { Filter, FilterPart } from '../state/filter';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px', listStyle: 'none', margin: 0, padding: 0 },
});

interface FilterChipsProps {
  readonly parts: readonly FilterPart[];
  readonly onChange: (filter: Filter) => void;
}

/** One chip for each part of the filter; a click anywhere on it takes the part away. */
export function FilterChips({ parts, onChange }: FilterChipsProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <ul className={styles.chips}>
      {parts.map(({ label, without }) => (
        <li key={label}>
          <InteractionTag appearance="brand" size="small">
            <InteractionTagPrimary hasSecondaryAction onClick={() => onChange(without)}>
              {label}
            </InteractionTagPrimary>
            <InteractionTagSecondary aria-label={words.removeFilter} onClick={() => onChange(without)} />
          </InteractionTag>
        </li>
      ))}
    </ul>
  );
}
