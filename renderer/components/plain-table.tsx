import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { NotePopover, useTableNotes, type NoteOf } from './explanation/figure-note';
import { usePlainTableStyles } from './plain-table-styles';

export interface TableHead {
  readonly text: string;
  /** Its column holds figures. */
  readonly isNumber?: boolean;
}

interface PlainTableProps {
  readonly label?: string;
  readonly heads: readonly TableHead[];
  readonly bodyRef?: Ref<HTMLTableSectionElement>;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTableElement>) => void;
  /** What its figures mean; the cells of figures take the focus then. */
  readonly noteOf?: NoteOf | undefined;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table of text with its heads. */
export function PlainTable({ label, heads, bodyRef, onKeyDown, noteOf, children }: PlainTableProps) {
  const styles = usePlainTableStyles();
  const { control, props } = useTableNotes(noteOf);
  return (
    <>
      <table className={styles.table} aria-label={label} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {heads.map(({ text, isNumber = false }) => (
              <th key={text} scope="col" className={mergeClasses(styles.head, isNumber && styles.number)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={bodyRef} {...props}>
          {children}
        </tbody>
      </table>
      <NotePopover control={control} />
    </>
  );
}
