import { mergeClasses } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { ColumnReport } from '../../../shared/contract/results';
import { useWords } from '../../state/window-store';
import { ColumnHead } from './column-head';
import { headRow } from '../../components/grid-place';
import { useGridStyles } from './use-grid-styles';

interface GridHeadProps {
  readonly gridId: string;
  readonly width: number;
  readonly height: number;
  /** The columns in sight. */
  readonly shown: readonly VirtualItem[];
  readonly columns: readonly ColumnReport[];
  /** The column that the grid's cursor stands on, where it stands in the head. */
  readonly active: number | null;
}

/** The columns of the sheet and what they were taken for. */
export function GridHead({ gridId, width, height, shown, columns, active }: GridHeadProps) {
  const styles = useGridStyles();
  const words = useWords();
  return (
    <div role="rowgroup" className={styles.head} style={{ height }}>
      <div role="row" aria-rowindex={1} className={styles.headRow} style={{ width }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={mergeClasses(styles.left, styles.number, styles.corner)}
        >
          {words.review.row}
        </div>
        <div
          role="columnheader"
          aria-colindex={2}
          className={mergeClasses(styles.left, styles.kind, styles.corner)}
        >
          {words.review.kind}
        </div>
        {shown.map(({ index, key, start, size }) => (
          <ColumnHead
            key={key}
            id={`${gridId}-${headRow}-${index}`}
            index={index}
            start={start}
            width={size}
            column={columns[index]}
            isActive={active === index}
          />
        ))}
      </div>
    </div>
  );
}
