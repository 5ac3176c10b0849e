import { makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ColumnDecision } from '../../../shared/contract/decisions';
import type { ColumnReport } from '../../../shared/contract/results';
import { ChoiceBar } from '../../components/choice-bar';
import { SearchList } from '../../components/search-list';
import { useLanguage, useWords } from '../../state/window-store';
import { optionKey, tickOptions, valueOptions } from './field-options';

const useStyles = makeStyles({
  surface: { display: 'grid', gap: '8px', width: '340px', padding: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: {
    margin: 0,
    fontSize: '13px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface FieldPickerProps {
  readonly column: ColumnReport;
  readonly samples: readonly string[];
  readonly target: HTMLElement;
  readonly onDecide: (decision: ColumnDecision) => void;
  readonly onClose: () => void;
}

/** What a column is: asked with its header and some of its values in sight. */
export function FieldPicker({ column, samples, target, onDecide, onClose }: FieldPickerProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const [holds, setHolds] = useState<'values' | 'ticks'>(column.tick === undefined ? 'values' : 'ticks');
  const options = useMemo(
    () => (holds === 'values' ? valueOptions(language, words) : tickOptions(language, words)),
    [holds, language, words],
  );
  const isOpen = column.field === null && column.confidence < 1;
  const chosen = isOpen ? null : optionKey({ field: column.field, tick: column.tick ?? null });
  const title = words.review.pickField(column.column);
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
        <p className={styles.facts}>
          {column.header.length === 0 ? words.review.noHeader : column.header.join(' › ')}
        </p>
        {samples.length > 0 && <p className={styles.facts}>{words.review.samples(samples.join(' · '))}</p>}
        <SearchList
          key={holds}
          label={title}
          placeholder={words.review.searchField}
          nothingFound={words.review.nothingFound}
          options={options}
          chosen={chosen}
          onPick={(key) => {
            const picked = options.find((option) => option.key === key);
            if (picked && key !== chosen) onDecide(picked.decision);
            onClose();
          }}
        />
        <ChoiceBar
          label={words.review.columnHolds}
          choices={[
            { value: 'values', label: words.review.holdsValues },
            { value: 'ticks', label: words.review.holdsTicks },
          ]}
          chosen={holds}
          onChoose={setHolds}
        />
      </PopoverSurface>
    </Popover>
  );
}
