import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Condition } from '../../../shared/analysis/condition';
import { formatCount } from '../../../shared/text/numbers';
import { CompoundDialog, type Compound } from '../../components/condition/compound-dialog';
import { HistoryButtons } from '../../components/history-buttons';
import { useFrontHistory } from '../../components/use-history-keys';
import { filterCondition, isEmpty, noFilter, withCondition, withReplaced } from '../../state/filter';
import type { Filter } from '../../state/filter';
import { useOverview } from '../../state/overview-context';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { density } from '../../styles/density';
import { AddFilter } from './add-filter';
import { FilterChip } from './filter-chip';
import { SavePopulation } from './save-population';
import { TodayMark } from './today-mark';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: density.filterHeight,
    padding: '2px 16px 2px 20px',
  },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    minWidth: 0,
    maxHeight: '84px',
    overflowY: 'auto',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  tools: { display: 'flex', alignItems: 'center', gap: '4px', flexShrink: 0 },
  end: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    marginLeft: 'auto',
    flexShrink: 0,
  },
  count: {
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The filter in words, how many people it leaves, and the one pair of buttons that takes back what was done last. */
export function FilterBar() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const { data } = useOverview();
  const [compound, setCompound] = useState<Compound | null>(null);
  const change = (next: Filter): void => dispatch({ type: 'filter-changed', filter: next });
  const without = (at: number): Condition => filterCondition(withReplaced(filter, at, null));
  return (
    <section className={styles.bar} aria-label={words.filterBar} data-tour="filter">
      <AddFilter
        among={filterCondition(filter)}
        onAdd={(condition) => change(withCondition(filter, condition))}
        onCompound={(group) => setCompound({ at: null, group })}
      />
      {isEmpty(filter) ? (
        <span className={styles.hint}>{words.noFilter}</span>
      ) : (
        <>
          <ul className={styles.chips}>
            {filter.conditions.map((condition, at) => (
              <li key={JSON.stringify(condition)}>
                <FilterChip
                  condition={condition}
                  among={without(at)}
                  onChange={(next) => change(withReplaced(filter, at, next))}
                  onCompound={(group) => setCompound({ at, group })}
                />
              </li>
            ))}
          </ul>
          <span className={styles.tools}>
            <Button
              size="small"
              appearance="subtle"
              icon={<FilterDismissRegular />}
              onClick={() => change(noFilter)}
            >
              {words.filter.clear}
            </Button>
            <SavePopulation />
          </span>
        </>
      )}
      <span className={styles.end}>
        <HistoryButtons {...useFrontHistory()} />
        <TodayMark />
        <span className={styles.count} role="status" data-testid="people-shown">
          {data !== null &&
            (data.people === data.everybody
              ? words.peopleAll(formatCount(data.everybody, language))
              : words.peopleShown(formatCount(data.people, language), formatCount(data.everybody, language)))}
        </span>
      </span>
      {compound !== null && <CompoundDialog compound={compound} onClose={() => setCompound(null)} />}
    </section>
  );
}
