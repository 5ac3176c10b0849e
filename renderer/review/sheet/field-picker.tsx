import { useMemo, useState } from 'react';
import type { ColumnDecision } from '../../../shared/contract/decisions';
import type { ColumnReport } from '../../../shared/contract/results';
import { ChoiceBar } from '../../components/choice-bar';
import { useLanguage, useWords } from '../../state/window-store';
import { Picker } from '../picker';
import { optionKey, tickOptions, valueOptions } from './field-options';

interface FieldPickerProps {
  readonly column: ColumnReport;
  readonly samples: readonly string[];
  readonly target: HTMLElement;
  readonly onDecide: (decision: ColumnDecision) => void;
  readonly onClose: () => void;
}

/** What a column is: asked with its header and some of its values in sight. */
export function FieldPicker({ column, samples, target, onDecide, onClose }: FieldPickerProps) {
  const words = useWords();
  const language = useLanguage();
  const [holds, setHolds] = useState<'values' | 'ticks'>(column.tick === undefined ? 'values' : 'ticks');
  const options = useMemo(
    () => (holds === 'values' ? valueOptions(language, words) : tickOptions(column.header, language, words)),
    [column.header, holds, language, words],
  );
  const isOpen = column.field === null && column.confidence < 1;
  const chosen = isOpen ? null : optionKey({ field: column.field, tick: column.tick ?? null });
  return (
    <Picker
      listKey={holds}
      title={words.review.pickField(column.column)}
      facts={[
        column.header.length === 0 ? words.review.noHeader : column.header.join(' › '),
        ...(samples.length > 0 ? [words.review.samples(samples.join(' · '))] : []),
      ]}
      target={target}
      placeholder={words.review.searchField}
      options={options}
      chosen={chosen}
      onPick={(key) => {
        const picked = options.find((option) => option.key === key);
        if (picked && key !== chosen) onDecide(picked.decision);
      }}
      onClose={onClose}
    >
      <ChoiceBar
        label={words.review.columnHolds}
        choices={[
          { value: 'values', label: words.review.holdsValues },
          { value: 'ticks', label: words.review.holdsTicks },
        ]}
        chosen={holds}
        onChoose={setHolds}
      />
    </Picker>
  );
}
