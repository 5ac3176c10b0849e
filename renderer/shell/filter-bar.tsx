import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import { formatCount } from '../../shared/text/numbers';
import { FilterChips } from '../components/filter-chips';
import { filterParts, isEmpty, noFilter } from '../state/filter';
import { useOverview } from '../state/overview-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { FilterMenu } from './filter-menu';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '40px',
    padding: '4px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  hint: { flex: 1, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  count: {
    marginLeft: 'auto',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The filter in words and how many people it leaves, always in sight. */
export function FilterBar() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const { data } = useOverview();
  const change = (next: typeof filter): void => dispatch({ type: 'filter-changed', filter: next });
  return (
    <section className={styles.bar} aria-label={words.filterBar}>
      <FilterMenu />
      {isEmpty(filter) ? (
        <span className={styles.hint}>{words.noFilter}</span>
      ) : (
        <>
          <FilterChips parts={filterParts(filter, language)} onChange={change} />
          <Button
            size="small"
            appearance="subtle"
            icon={<FilterDismissRegular />}
            onClick={() => change(noFilter)}
          >
            {words.clearFilter}
          </Button>
        </>
      )}
      <span className={styles.count} role="status" data-testid="people-shown">
        {data !== null &&
          (data.people === data.everybody
            ? words.peopleAll(formatCount(data.everybody, language))
            : words.peopleShown(formatCount(data.people, language), formatCount(data.everybody, language)))}
      </span>
    </section>
  );
}
