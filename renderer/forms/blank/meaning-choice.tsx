import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { BlankAnswer } from '../../../shared/forms/blank-form';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';

const useStyles = makeStyles({ choices: { display: 'grid', gap: '8px', minWidth: '260px' } });

const everybodyKey = 'everybody';

/** Another meaning for a column or row: a category of any dimension with a closed list, or everybody. */
export function MeaningChoice({ name, onChoose }: { name: string; onChoose: (answer: BlankAnswer) => void }) {
  const styles = useStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const { dimensions } = useLibrary();
  const [isOpen, setIsOpen] = useState(false);
  const [dimensionId, setDimensionId] = useState(everybodyKey);
  const [category, setCategory] = useState('');
  const closed = dimensions.filter(({ categories }) => categories !== undefined);
  const dimension = closed.find(({ id }) => id === dimensionId);
  const value = dimension?.categories?.find(({ id }) => id === category) ?? dimension?.categories?.[0];
  const use = (): void => {
    setIsOpen(false);
    if (!dimension || !value) {
      onChoose({
        kind: 'given',
        meaning: { kind: 'count', who: { all: [] } },
        words: { vi: 'Tổng số người', en: 'Everybody' },
      });
      return;
    }
    const said = (of: 'vi' | 'en'): string => `${dimension.label[of]}: ${value.label[of]}`;
    onChoose({
      kind: 'given',
      meaning: { kind: 'count', who: { dimension: dimension.id, in: [value.id] } },
      words: { vi: said('vi'), en: said('en') },
    });
  };
  return (
    <Popover open={isOpen} onOpenChange={(_event, { open }) => setIsOpen(open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" aria-label={`${words.choose} ${name}`}>
          {words.choose}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.choices} aria-label={words.choose}>
        <Select
          aria-label={words.dimension}
          value={dimensionId}
          onChange={(_event, data) => setDimensionId(data.value)}
        >
          <option value={everybodyKey}>{words.everybody}</option>
          {closed.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
        </Select>
        {dimension && (
          <Select
            aria-label={words.category}
            value={value?.id ?? ''}
            onChange={(_event, data) => setCategory(data.value)}
          >
            {dimension.categories?.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[language]}
              </option>
            ))}
          </Select>
        )}
        <Button appearance="primary" onClick={use}>
          {words.use}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
