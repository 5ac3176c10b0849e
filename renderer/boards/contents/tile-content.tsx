import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import { useQuery } from '../../engine/use-query';
import { useLastAnswer } from '../../engine/use-last-answer';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  detail: {
    fontSize: '13px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A headline figure with its counts. */
export function TileContent({ measure }: { measure: string }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { rosterVersion } = useWindowStore().state;
  const question = useQuestion();
  const input = useMemo(() => ({ ...question, measure, rows: [], columns: [] }), [measure, question]);
  const breakdown = useLastAnswer(useQuery('breakdown', input, rosterVersion).data);
  if (breakdown === null) return null;
  const [cell] = breakdown.cells;
  if (measure === 'headcount')
    return (
      <>
        <span className={styles.figure}>{formatCount(breakdown.people, language)}</span>
        <span className={styles.detail}>{words.boards.peopleUnit}</span>
      </>
    );
  const { numerator = 0, denominator = 0, unknown = 0 } = cell ?? {};
  return (
    <>
      <span className={styles.figure}>
        {formatShare(denominator === 0 ? null : numerator / denominator, language)}
      </span>
      <span className={styles.detail}>
        {words.ofPeople(formatCount(numerator, language), formatCount(denominator, language))}
      </span>
      {unknown > 0 && (
        <span className={styles.detail}>{words.notRecordedPeople(formatCount(unknown, language))}</span>
      )}
    </>
  );
}
