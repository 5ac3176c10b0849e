import { Button, makeStyles } from '@fluentui/react-components';
import type { Comparison } from '../../../shared/contract/change';
import { briefText } from '../../../shared/text/brief-text';
import { formatCount } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { scrolledTable, usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { useLanguage, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  scroll: { maxHeight: '300px', ...scrolledTable },
  answers: { display: 'flex', gap: '4px' },
});

const shownAtOnce = 20;

interface DoubtfulPairsProps {
  readonly doubtful: Comparison['doubtful'];
  readonly onAnswer: (pair: string, answer: 'same' | 'different') => void;
}

/** Pairs that may be one person: asked once, remembered with the workspace. */
export function DoubtfulPairs({ doubtful, onAnswer }: DoubtfulPairsProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { change: words } = useWords();
  const language = useLanguage();
  const title = words.doubtfulTitle(formatCount(doubtful.found, language));
  const pairs = doubtful.pairs.slice(0, shownAtOnce);
  const rest = doubtful.found - pairs.length;
  return (
    <SectionCard
      title={title}
      subtitle={[words.doubtfulText, ...(rest > 0 ? [words.doubtfulLeft(formatCount(rest, language))] : [])]}
    >
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <PlainTable
          label={title}
          heads={[words.before, words.after, words.whatChanged, `${words.same} / ${words.different}`].map(
            (text) => ({
              text,
            }),
          )}
        >
          {pairs.map((pair) => (
            <tr key={pair.pair}>
              <td className={cells.cell}>{briefText(pair.before)}</td>
              <td className={cells.cell}>{briefText(pair.after)}</td>
              <td className={cells.cell}>{words.doubts[pair.doubt]}</td>
              <td className={cells.cell}>
                <span className={styles.answers}>
                  <Button size="small" onClick={() => onAnswer(pair.pair, 'same')}>
                    {words.same}
                  </Button>
                  <Button size="small" onClick={() => onAnswer(pair.pair, 'different')}>
                    {words.different}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </SectionCard>
  );
}
