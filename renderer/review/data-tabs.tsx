import { Badge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { formatCount } from '../../shared/text/numbers';
import type { DataTab } from '../state/window-state';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { ReadingsMenu } from './readings-menu';
import { useReview } from './review-context';
import { ReviewStatus } from './review-status';
import { useUndoKey } from './use-undo-key';

const tabs: readonly DataTab[] = ['issues', 'sheet', 'values', 'files'];
const isTab = (value: unknown): value is DataTab => tabs.some((tab) => tab === value);

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '44px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexShrink: 0, marginLeft: '-10px' },
  space: { flex: 1 },
  count: { marginLeft: '6px', verticalAlign: 'middle' },
});

/** The parts of the place "Dữ liệu", with what the last decision did and the way back at their side. */
export function DataTabs({ tab }: { tab: DataTab }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  const open = useReview().values?.filter(({ answer }) => answer === null).length ?? 0;
  useUndoKey();
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.tabs}
        aria-label={words.review.tabs}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => {
          if (isTab(value)) dispatch({ type: 'data-tab-chosen', tab: value });
        }}
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={name === tab ? `panel-${name}` : undefined}
          >
            {words.review.tab[name]}
            {name === 'values' && open > 0 && (
              <Badge
                className={styles.count}
                size="small"
                appearance="filled"
                color="brand"
                aria-label={words.review.openCount(formatCount(open, language))}
              >
                {formatCount(open, language)}
              </Badge>
            )}
          </Tab>
        ))}
      </TabList>
      <span className={styles.space} />
      <ReviewStatus />
      <ReadingsMenu />
    </div>
  );
}
