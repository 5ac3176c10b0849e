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
  answer: { display: 'flex', alignItems: 'center', gap: '12px' },
});

interface AnsweredPairsProps {
  readonly answered: Comparison['answered'];
  readonly onTakeBack: (pair: string) => void;
}

/** What was said of pairs that may be one person; each can be asked again. */
export function AnsweredPairs({ answered, onTakeBack }: AnsweredPairsProps) {
  const styles = useStyles();
  const cells = usePlainTableStyles();
  const { change: words } = useWords();
  const title = words.answeredTitle(formatCount(answered.found, useLanguage()));
  return (
    <SectionCard title={title} subtitle={[words.answeredText]}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <PlainTable label={title} heads={[words.before, words.after, words.answer].map((text) => ({ text }))}>
          {answered.pairs.map(({ pair, answer, before, after }) => (
            <tr key={pair}>
              <td className={cells.cell}>{briefText(before)}</td>
              <td className={cells.cell}>{briefText(after)}</td>
              <td className={cells.cell}>
                <span className={styles.answer}>
                  {words[answer]}
                  <Button size="small" onClick={() => onTakeBack(pair)}>
                    {words.askAgain}
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
