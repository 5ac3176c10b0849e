import { Button, mergeClasses } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { useWords } from '../../state/window-store';
import { columnLetter } from './cell-place';
import type { CellIssue } from './cell-issues';
import { runningWidth } from './running-width';
import { useRowKindStyles } from './row-kind-styles';
import { useGridStyles } from './use-grid-styles';
import type { PreviewRow } from './use-sheet-pages';

interface GridRowProps {
  readonly gridId: string;
  readonly index: number;
  readonly start: number;
  readonly width: number;
  /** Undefined until it has been fetched. */
  readonly row: PreviewRow | undefined;
  readonly columns: readonly VirtualItem[];
  readonly activeColumn: number | null;
  readonly targetColumn: number | null;
  readonly issues: ReadonlyMap<string, CellIssue>;
  /** The sheet is not read; its rows are of no kind. */
  readonly isPlain: boolean;
}

/** One row of the sheet as it was understood. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { gridId, index, start, width, row, columns, activeColumn, targetColumn, issues, isPlain } = props;
  const styles = useGridStyles();
  const colours = useRowKindStyles();
  const words = useWords();
  const kind = isPlain || !row ? 'blank' : row.kind;
  const number = String(index + 1);
  const isQuiet = kind === 'person' || kind === 'blank';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={mergeClasses(styles.row, colours[kind])}
      style={{ top: start, width }}
      data-kind={isPlain ? undefined : row?.kind}
    >
      <div role="rowheader" aria-colindex={1} className={mergeClasses(styles.left, styles.number)}>
        {number}
      </div>
      <div
        id={`${gridId}-kind-${index}`}
        role="gridcell"
        aria-colindex={2}
        className={mergeClasses(styles.left, styles.kind)}
      >
        <span className={mergeClasses(styles.kindName, isQuiet && styles.quiet)}>
          {isPlain || !row ? '' : words.review.kinds[row.kind]}
          {row?.hidden && ` · ${words.review.hidden}`}
        </span>
        {!isPlain && row && (
          <Button
            appearance="subtle"
            size="small"
            tabIndex={-1}
            className={mergeClasses(styles.rowButton, activeColumn !== null && styles.rowButtonShown)}
            icon={<MoreHorizontalRegular fontSize={16} />}
            aria-label={words.review.rowMenu(number)}
            aria-haspopup="menu"
            data-row-button={index}
          />
        )}
      </div>
      {columns.map((column, at) => {
        const issue = issues.get(`${columnLetter(column.index)}${number}`);
        const text = row?.cells[column.index] ?? '';
        const size = row ? runningWidth(row, columns, at) : column.size;
        return (
          <div
            key={column.key}
            id={`${gridId}-${index}-${column.index}`}
            role="gridcell"
            aria-colindex={column.index + 3}
            aria-selected={column.index === activeColumn}
            className={mergeClasses(
              styles.cell,
              size > column.size && styles.running,
              kind === 'excluded' && styles.struck,
              issue && styles.marked,
              issue?.severity === 'error' && styles.wrong,
              column.index === targetColumn && styles.target,
              column.index === activeColumn && styles.active,
            )}
            style={{ left: column.start, width: size }}
            title={issue ? [text, ...issue.messages].join('\n') : undefined}
            data-row={index}
            data-column={column.index}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
});
