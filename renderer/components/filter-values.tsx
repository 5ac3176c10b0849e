import { Checkbox, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { categoryLabel } from '../../shared/analysis/category-label';
import { findDimension } from '../../shared/analysis/dimensions';
import { sortAmounts } from '../../shared/charts/category-rows';
import { fold } from '../../shared/text/fold';
import { formatCount } from '../../shared/text/numbers';
import { useQuery } from '../engine/use-query';
import { filterCondition, toggleValue, withoutDimension } from '../state/filter';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';

/** Up to here the categories are looked through faster than searched. */
const mostUnsearched = 12;
const mostShown = 200;
/** More different values than this are beyond any list. */
const mostKept = 10_000;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    maxHeight: '300px',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  value: { display: 'flex', alignItems: 'center' },
  count: {
    marginLeft: 'auto',
    padding: '0 8px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

/** The categories of a dimension that occur among the people of the other filters, each with its count. */
export function FilterValues({ dimension }: { dimension: string }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const [search, setSearch] = useState('');
  const { data } = useQuery(
    'dimension.values',
    {
      asOf: state.asOf,
      filter: filterCondition(withoutDimension(state.filter, dimension)),
      of: dimension,
      search: '',
      limit: mostKept,
    },
    state.rosterVersion,
  );
  const amounts = useMemo(() => sortAmounts(dimension, data?.values ?? []), [data, dimension]);
  if (data === null) return <Spinner size="tiny" label={words.loading} />;

  const chosen = state.filter.values[dimension] ?? [];
  const found = amounts.filter(({ value }) =>
    fold(categoryLabel(dimension, value, language)).includes(fold(search)),
  );
  return (
    <>
      {amounts.length > mostUnsearched && (
        <Input
          value={search}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(_event, { value }) => setSearch(value)}
        />
      )}
      <ul className={styles.list} aria-label={findDimension(dimension)?.label[language]}>
        {found.slice(0, mostShown).map(({ value, people }) => (
          <li key={String(value)} className={styles.value}>
            <Checkbox
              label={categoryLabel(dimension, value, language)}
              checked={chosen.includes(value)}
              onChange={() =>
                dispatch({ type: 'filter-changed', filter: toggleValue(state.filter, dimension, value) })
              }
            />
            <span className={styles.count}>{formatCount(people, language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
