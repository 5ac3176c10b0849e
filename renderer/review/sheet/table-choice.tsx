import { makeStyles } from '@fluentui/react-components';
import type { TableReport } from '../../../shared/contract/results';
import { ChoiceBar } from '../../components/choice-bar';
import { useWords } from '../../state/window-store';

const useStyles = makeStyles({ bar: { marginBottom: '8px' } });

interface TableChoiceProps {
  readonly tables: readonly TableReport[];
  readonly chosen: number;
  readonly onChoose: (table: number) => void;
}

/** Several tables stand below each other: which of them the head tells of, and the way to each. */
export function TableChoice({ tables, chosen, onChoose }: TableChoiceProps) {
  const { review } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <ChoiceBar
        label={review.tables}
        choices={tables.map(({ headerRows }, index) => ({
          value: String(index),
          label: review.tableFrom(String(index + 1), String(headerRows?.[0] ?? 1)),
        }))}
        chosen={String(chosen)}
        onChoose={(value) => onChoose(Number(value))}
      />
    </div>
  );
}
