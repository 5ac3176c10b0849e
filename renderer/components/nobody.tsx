import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isEmpty, noFilter } from '../state/filter';
import { useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  nobody: {
    display: 'grid',
    justifyItems: 'center',
    gap: '12px',
    padding: '48px 16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** Instead of charts of nothing: why there are none, and the way back. */
export function Nobody() {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch } = useWindowStore();
  const isUnfiltered = isEmpty(state.filter);
  return (
    <div className={styles.nobody}>
      <p className={styles.words}>{isUnfiltered ? words.emptyRoster : words.nobody}</p>
      {!isUnfiltered && (
        <Button onClick={() => dispatch({ type: 'filter-changed', filter: noFilter })}>
          {words.showEverybody}
        </Button>
      )}
    </div>
  );
}
