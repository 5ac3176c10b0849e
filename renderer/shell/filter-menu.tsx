import {
  Button,
  Field,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { dimensions } from '../../shared/analysis/dimensions';
import { useLanguage, useWords } from '../state/window-store';
import { FilterValues } from '../components/filter-values';

const useStyles = makeStyles({
  surface: { display: 'grid', gap: '12px', width: '340px', padding: '16px' },
});

/** Filters by any dimension, also by those that no chart shows. */
export function FilterMenu() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const [dimension, setDimension] = useState('staff_group');
  return (
    <Popover positioning="below-start" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" icon={<AddRegular />}>
          {words.addFilter}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.addFilter}>
        <Field label={words.addFilterBy}>
          <Select value={dimension} onChange={(_event, { value }) => setDimension(value)}>
            {dimensions.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[language]}
              </option>
            ))}
          </Select>
        </Field>
        <FilterValues key={dimension} dimension={dimension} />
      </PopoverSurface>
    </Popover>
  );
}
