import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { useReview } from './review-context';

const useStyles = makeStyles({
  status: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minWidth: 0,
    fontSize: '13px',
    fontVariantNumeric: 'tabular-nums',
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  same: { color: tokens.colorNeutralForeground2 },
});

/** What the decisions of the review do: how far the work is, what came of it, and the way back. */
export function ReviewStatus() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { decided } = useWindowStore().state;
  const { running, progress, undoable, undo, cancel } = useReview();
  const isRunning = running > 0;
  return (
    <div className={styles.status}>
      {isRunning && <Spinner size="extra-tiny" aria-hidden />}
      <span role="status" className={styles.text} data-testid="review-status">
        {isRunning ? (
          progress === null ? (
            words.review.deciding
          ) : (
            words.phases[progress.phase]
          )
        ) : decided === null ? null : decided.before === decided.after ? (
          <span className={styles.same}>{words.review.peopleSame(formatCount(decided.after, language))}</span>
        ) : (
          words.review.peopleChanged(
            formatCount(decided.before, language),
            formatCount(decided.after, language),
          )
        )}
      </span>
      {isRunning ? (
        <Button size="small" onClick={cancel}>
          {words.cancel}
        </Button>
      ) : (
        (undoable > 0 || decided !== null) && (
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            title={words.review.undoHint}
            disabledFocusable={undoable === 0}
            onClick={undo}
          >
            {words.review.undo}
          </Button>
        )
      )}
    </div>
  );
}
