import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ValueAnswer } from '../../../shared/contract/decisions';
import type { ValueGroup } from '../../../shared/contract/results';
import { formatCount } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import type { TableHead } from '../../components/plain-table';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { moveByArrows } from './move-by-arrows';
import { ValueRow } from './value-row';

const pageSize = 100;

const useStyles = makeStyles({ table: { marginTop: '8px' } });

interface ValueTableProps {
  readonly groups: readonly ValueGroup[];
  readonly heads: readonly TableHead[];
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
  const styles = useStyles();
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
      <div className={styles.table}>
        <PlainTable label={label} heads={heads} bodyRef={bodyRef} onKeyDown={moveByArrows}>
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
        </PlainTable>
      </div>
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
