import { Button, Checkbox, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { categoryLabel } from '../../../shared/analysis/category-label';
import type { Condition } from '../../../shared/analysis/condition';
import { dimensionIn } from '../../../shared/analysis/library';
import { sortAmounts } from '../../../shared/charts/category-rows';
import { fold } from '../../../shared/text/fold';
import { formatCount } from '../../../shared/text/numbers';
import { useQuery } from '../../engine/use-query';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';

/** Up to here the categories are looked through faster than searched. */
const mostUnsearched = 12;
const mostShown = 300;
/** More different values than this are beyond any list. */
const mostKept = 10_000;

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', minWidth: 0 },
  list: {
    display: 'grid',
    maxHeight: '280px',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  value: { display: 'flex', alignItems: 'center', minWidth: 0 },
  check: { minWidth: 0, flex: 1 },
  label: { fontSize: '13px', lineHeight: '18px', padding: '5px 4px', overflowWrap: 'anywhere' },
  count: {
    padding: '0 8px',
    fontSize: '13px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '4px',
    minHeight: '24px',
    fontSize: '13px',
    color: tokens.colorNeutralForeground2,
  },
  chosen: { flex: 1 },
});

interface CategoryListProps {
  readonly dimension: string;
  readonly chosen: readonly (string | null)[];
  /** Among whom the people of each category are counted. */
  readonly among: Condition;
  /** Categories that nobody has are offered too. */
  readonly isComplete?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (values: readonly (string | null)[]) => void;
}

/** The categories of a dimension with how many people have each; typing narrows, arrows move, the space bar chooses. */
export function CategoryList(props: CategoryListProps) {
  const { dimension, chosen, among, isComplete = false, autoFocus = false, onChange } = props;
  const styles = useStyles();
  const { filter: words, loading } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const { asOf, rosterVersion } = useWindowStore().state;
  const [search, setSearch] = useState('');
  const [current, setCurrent] = useState(0);
  const listRef = useRef<HTMLUListElement>(null);
  const { data } = useQuery(
    'dimension.values',
    { asOf, filter: among, of: dimension, search: '', limit: mostKept },
    rosterVersion,
  );
  const amounts = useMemo(() => {
    const found = data?.values ?? [];
    const categories = isComplete ? (dimensionIn(library, dimension)?.categories ?? []) : [];
    const missing = [...categories.map(({ id }) => id), ...chosen].filter(
      (value, index, all) => all.indexOf(value) === index && !found.some((each) => each.value === value),
    );
    return sortAmounts(dimension, [...found, ...missing.map((value) => ({ value, people: 0 }))], library);
    // What is chosen while the list is open stays in its place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, dimension, isComplete, library]);
  if (data === null) return <Spinner size="tiny" label={loading} />;

  const label = (value: string | null): string => categoryLabel(dimension, value, language, library);
  const wanted = fold(search);
  const found = wanted === '' ? amounts : amounts.filter(({ value }) => fold(label(value)).includes(wanted));
  const shown = found.slice(0, mostShown);
  const focused = Math.min(current, shown.length - 1);
  const toggle = (value: string | null): void =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  const moveTo = (index: number): void => {
    const next = Math.max(0, Math.min(index, shown.length - 1));
    setCurrent(next);
    listRef.current?.querySelectorAll('input')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowDown: focused + 1,
      ArrowUp: focused - 1,
      Home: 0,
      End: shown.length - 1,
      PageDown: focused + 8,
      PageUp: focused - 8,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  return (
    <div className={styles.root}>
      {amounts.length > mostUnsearched && (
        <Input
          value={search}
          autoFocus={autoFocus}
          contentBefore={<SearchRegular />}
          placeholder={words.searchCategories}
          aria-label={words.searchCategories}
          onChange={(_event, { value }) => {
            setSearch(value);
            setCurrent(0);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            moveTo(0);
          }}
        />
      )}
      <ul
        ref={listRef}
        className={styles.list}
        aria-label={dimensionIn(library, dimension)?.label[language] ?? words.categories}
        onKeyDown={onKeyDown}
      >
        {shown.map(({ value, people }, index) => (
          <li key={String(value)} className={styles.value}>
            <Checkbox
              className={styles.check}
              label={{ children: label(value), className: styles.label }}
              autoFocus={autoFocus && index === 0 && amounts.length <= mostUnsearched}
              tabIndex={index === focused ? 0 : -1}
              checked={chosen.includes(value)}
              onFocus={() => setCurrent(index)}
              onChange={() => toggle(value)}
            />
            <span className={styles.count}>{formatCount(people, language)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <span className={styles.chosen}>
          {found.length > shown.length
            ? words.furtherCategories(formatCount(found.length - shown.length, language))
            : chosen.length > 0 && words.chosenCount(formatCount(chosen.length, language))}
        </span>
        {wanted !== '' && found.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onChange([...new Set([...chosen, ...found.map(({ value }) => value)])])}
          >
            {words.chooseFound(formatCount(found.length, language))}
          </Button>
        )}
        {chosen.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => onChange([])}>
            {words.chooseNone}
          </Button>
        )}
      </div>
    </div>
  );
}
