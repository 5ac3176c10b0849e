import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../shared/text/numbers';
import { TabStrip } from '../components/tab-strip';
import type { DataTab } from '../state/window-shape';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { ReadingsMenu } from './readings-menu';
import { useReview } from './review-context';
import { ReviewStatus } from './review-status';
import { useUndoKey } from './use-undo-key';

const tabs: readonly DataTab[] = ['issues', 'sheet', 'values', 'corrections', 'files'];

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '44px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flex: 1 },
  count: { marginLeft: '6px' },
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
      <TabStrip
        label={words.review.tabs}
        tabs={tabs.map((name) => ({
          name,
          content: (
            <>
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
            </>
          ),
        }))}
        chosen={tab}
        onChoose={(name) => dispatch({ type: 'data-tab-chosen', tab: name })}
      />
      <span className={styles.space} />
      <ReviewStatus />
      <ReadingsMenu />
    </div>
  );
}
