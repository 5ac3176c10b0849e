import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ValueAnswer } from '../../../shared/contract/decisions';
import type { ValueGroup } from '../../../shared/contract/results';
import { formatCount } from '../../../shared/text/numbers';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { moveByArrows } from './move-by-arrows';
import { ValueRow } from './value-row';

const pageSize = 100;

const useStyles = makeStyles({ table: { marginTop: '8px' } });

interface ValueTableProps {
  readonly groups: readonly ValueGroup[];
  readonly heads: readonly string[];
  readonly label: string;
  /** Keys of answers that are being applied. */
  readonly applying: ReadonlySet<string>;
  readonly onAnswer: (group: ValueGroup, answer: ValueAnswer['answer']) => void;
  readonly onChoose: (group: ValueGroup, anchor: HTMLElement) => void;
}

export function groupKey({ field, written }: ValueGroup): string {
  return `${field}\n${written}`;
}

/** Values by their writing; arrow keys go from answer to answer, and the next value has the focus after an answer. */
export function ValueTable({ groups, heads, label, applying, onAnswer, onChoose }: ValueTableProps) {
  const styles = usePlainTableStyles();
  const own = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  const [shown, setShown] = useState(pageSize);
  const left = groups.length - shown;
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const answered = useRef<number | null>(null);
  useEffect(() => {
    if (answered.current === null || document.activeElement !== document.body) return;
    const rows = bodyRef.current?.rows;
    rows?.[Math.min(answered.current, rows.length - 1)]?.querySelector('button')?.focus();
    answered.current = null;
  }, [groups]);
  return (
    <>
      <table className={mergeClasses(styles.table, own.table)} aria-label={label} onKeyDown={moveByArrows}>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th
                key={head}
                scope="col"
                className={styles.head}
                style={index === 2 && heads.length > 3 ? { textAlign: 'right' } : undefined}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={bodyRef}>
          {groups.slice(0, shown).map((group, index) => (
            <ValueRow
              key={groupKey(group)}
              group={group}
              isApplying={applying.has(groupKey(group))}
              onAnswer={(answer) => {
                answered.current = index;
                onAnswer(group, answer);
              }}
              onChoose={(anchor) => {
                answered.current = index;
                onChoose(group, anchor);
              }}
              onOpenCell={(place) => dispatch({ type: 'cell-opened', place })}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + pageSize)}>
            {words.showMore(formatCount(Math.min(left, pageSize), language))}
          </Button>
        </div>
      )}
    </>
  );
}
