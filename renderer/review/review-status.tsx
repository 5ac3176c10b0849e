import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import type { OpenRoster } from '../../shared/contract/results';
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
});

/** What the decisions of the review do: how far the work is, what came of it, and the way back. */
export function ReviewStatus() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { before, roster } = useWindowStore().state;
  const { running, progress, steps, undo, redo, cancel } = useReview();
  const isRunning = running > 0;
  return (
    <div className={styles.status}>
      {isRunning && <Spinner size="extra-tiny" aria-hidden />}
      <span role="status" className={styles.text} data-testid="review-status" title={words.review.before}>
        {isRunning
          ? progress === null
            ? words.review.deciding
            : words.phases[progress.phase]
          : before !== null && roster !== null && changes(before, roster).join(' · ')}
      </span>
      {isRunning ? (
        <Button size="small" onClick={cancel}>
          {words.cancel}
        </Button>
      ) : (
        (steps.undo > 0 || steps.redo > 0 || before !== null) && (
          <>
            <Button
              size="small"
              icon={<ArrowUndoRegular />}
              title={words.review.undoHint}
              disabledFocusable={steps.undo === 0}
              onClick={undo}
            >
              {words.review.undo}
            </Button>
            <Button
              size="small"
              icon={<ArrowRedoRegular />}
              aria-label={words.review.redo}
              title={words.review.redoHint}
              disabledFocusable={steps.redo === 0}
              onClick={redo}
            />
          </>
        )
      )}
    </div>
  );

  function changes(then: OpenRoster, now: OpenRoster): string[] {
    const count = (number: number): string => formatCount(number, language);
    const { peopleChanged, peopleSame, issuesChanged, issuesSame } = words.review;
    const [issuesThen, issuesNow] = [waiting(then), waiting(now)];
    return [
      then.people === now.people
        ? peopleSame(count(now.people))
        : peopleChanged(count(then.people), count(now.people)),
      issuesThen === issuesNow
        ? issuesSame(count(issuesNow))
        : issuesChanged(count(issuesThen), count(issuesNow)),
    ];
  }
}

/** The issues that wait for somebody, as the navigation counts them. */
function waiting({ issues }: OpenRoster): number {
  return issues.error + issues.warning;
}
