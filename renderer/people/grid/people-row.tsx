import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { PersonValue } from '../../../shared/contract/people';
import { formatCount } from '../../../shared/text/numbers';
import { personValueText } from '../../../shared/text/person-value-text';
import { useLanguage, useWords } from '../../state/window-store';
import { maskedText } from '../masked';
import { useGridStyles } from './use-grid-styles';
import type { ShownColumn } from './use-people-table';

interface PeopleRowProps {
  readonly gridId: string;
  /** From 0. */
  readonly index: number;
  readonly top: number;
  readonly width: number;
  readonly shown: readonly { readonly at: number; readonly column: ShownColumn }[];
  readonly masked: ReadonlySet<string>;
  readonly activeColumn: number | null;
  readonly isOpen: boolean;
  readonly person: number | undefined;
  readonly valueAt: (index: number, column: string) => PersonValue | undefined;
}

/** One person of the list; bars stand for what is on its way. */
export const PeopleRow = memo(function PeopleRow(props: PeopleRowProps) {
  const { gridId, index, top, width, shown, masked, activeColumn, isOpen, person, valueAt } = props;
  const styles = useGridStyles();
  const language = useLanguage();
  const words = useWords().peoplePage;
  const lastPinned = shown.filter(({ column }) => column.isPinned).at(-1)?.at;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-busy={person === undefined}
      className={mergeClasses(styles.row, isOpen && styles.opened)}
      style={{ top, width }}
      data-person={person}
    >
      <div role="rowheader" aria-colindex={1} className={styles.number} data-row={index} data-column={0}>
        {formatCount(index + 1, language)}
      </div>
      {shown.map(({ at, column: { column, isPinned, left, width: size } }) => {
        const value = valueAt(index, column.id);
        const isMasked = masked.has(column.id);
        const isWaiting = value === undefined && !isMasked;
        const text = isMasked ? maskedText : personValueText(column, value ?? null, language);
        return (
          <div
            key={column.id}
            id={`${gridId}-${index}-${at}`}
            role="gridcell"
            aria-colindex={at + 2}
            className={mergeClasses(
              styles.cell,
              isPinned && styles.pinned,
              at === lastPinned && styles.lastPinned,
              column.type === 'number' && styles.numeric,
              (value === null || isMasked) && styles.blank,
              at === activeColumn && styles.active,
            )}
            style={{ left, width: size }}
            title={isWaiting || isMasked || value === null ? undefined : text}
            data-row={index}
            data-column={at}
          >
            {isWaiting ? (
              <span className={styles.waiting} aria-label={words.loadingRow} />
            ) : value === null && !isMasked ? (
              '–'
            ) : (
              text
            )}
          </div>
        );
      })}
    </div>
  );
});
