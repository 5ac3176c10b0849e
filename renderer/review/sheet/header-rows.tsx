import { Input, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../state/window-store';

const useStyles = makeStyles({
  fields: { display: 'flex', alignItems: 'center', gap: '6px', fontSize: '13px', whiteSpace: 'nowrap' },
  number: { width: '64px' },
});

interface HeaderRowsProps {
  /** First and last row, from 1; null where no header was found. */
  readonly rows: readonly [number, number] | null;
  readonly totalRows: number;
  readonly isDisabled: boolean;
  readonly onChange: (rows: [number, number]) => void;
}

/** Where the column header begins and ends, in numbers. */
export function HeaderRows({ rows, totalRows, isDisabled, onChange }: HeaderRowsProps) {
  const styles = useStyles();
  const words = useWords();
  const firstId = useId();
  const lastId = useId();
  const [first, last] = rows ?? [null, null];
  return (
    <div className={styles.fields}>
      <label htmlFor={firstId}>{words.review.headerFrom}</label>
      <RowNumber
        key={`first ${first}`}
        id={firstId}
        row={first}
        totalRows={totalRows}
        isDisabled={isDisabled}
        onChange={(row) => onChange([row, Math.max(row, last ?? row)])}
      />
      <label htmlFor={lastId}>{words.review.headerTo}</label>
      <RowNumber
        key={`last ${last}`}
        id={lastId}
        row={last}
        totalRows={totalRows}
        isDisabled={isDisabled}
        onChange={(row) => onChange([Math.min(row, first ?? row), row])}
      />
    </div>
  );
}

interface RowNumberProps {
  readonly id: string;
  readonly row: number | null;
  readonly totalRows: number;
  readonly isDisabled: boolean;
  readonly onChange: (row: number) => void;
}

/** Takes effect with Enter or when it is left. */
function RowNumber({ id, row, totalRows, isDisabled, onChange }: RowNumberProps) {
  const styles = useStyles();
  const known = row === null ? '' : String(row);
  const [typed, setTyped] = useState(known);
  const [sent, setSent] = useState(known);
  const settle = (): void => {
    const number = Number(typed);
    if (typed === known || typed === sent) return;
    if (typed !== '' && Number.isInteger(number) && number >= 1 && number <= totalRows) {
      setSent(typed);
      onChange(number);
    } else setTyped(known);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
    if (event.key === 'Escape') setTyped(known);
  };
  return (
    <Input
      id={id}
      className={styles.number}
      size="small"
      type="number"
      min={1}
      max={totalRows}
      value={typed}
      disabled={isDisabled}
      onChange={(_event, { value }) => setTyped(value)}
      onKeyDown={onKeyDown}
      onBlur={settle}
    />
  );
}
