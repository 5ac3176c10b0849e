import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular, PersonEditRegular, WarningRegular } from '@fluentui/react-icons';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { Correction } from '../../../shared/contract/decisions';
import type { CardValue, PersonValue } from '../../../shared/contract/people';
import { personValueText } from '../../../shared/text/person-value-text';
import { useRef } from 'react';
import { useLanguage, useWords } from '../../state/window-store';
import { maskedText } from '../masked';
import { ValueEditor } from './value-editor';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '124px 1fr auto 24px',
    alignItems: 'start',
    gap: '0 6px',
    padding: '2px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: '13px',
    lineHeight: '18px',
    '&:hover [data-edit]': { opacity: 1 },
  },
  label: { color: tokens.colorNeutralForeground2 },
  content: { minWidth: 0, display: 'grid', gap: '1px' },
  value: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  blank: { color: tokens.colorNeutralForeground3 },
  note: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  cells: { display: 'grid', justifyItems: 'end', maxWidth: '64px' },
  address: { fontSize: '12px', lineHeight: '18px' },
  issue: { display: 'flex', gap: '4px', color: tokens.colorPaletteDarkOrangeForeground1 },
  corrected: { display: 'flex', gap: '4px', color: tokens.colorBrandForeground1 },
  icon: { flexShrink: 0, marginTop: '2px' },
  edit: {
    minWidth: '24px',
    width: '24px',
    height: '22px',
    padding: 0,
    opacity: 0,
    ':focus-visible': { opacity: 1 },
  },
  editor: { gridColumn: '1 / -1' },
});

interface CardValueRowProps {
  readonly column: PeopleColumn;
  readonly value: CardValue;
  readonly isMasked: boolean;
  /** Stands among what is worked out, whose head says so. */
  readonly isWorkedOut: boolean;
  readonly canCorrect: boolean;
  /** A correction is being applied; the pencil keeps its place and waits. */
  readonly isBusy: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isOpen: boolean) => void;
  readonly onOpenCell: (cell: string) => void;
  readonly onCorrect: (value: PersonValue, reason: string) => void;
  readonly onTakeBack: (correction: Correction) => void;
}

/** One value: what it is, where it stands and how it is written there, what is wrong with it, who knew better. */
export function CardValueRow(props: CardValueRowProps) {
  const { column, value, isMasked, isWorkedOut, canCorrect, isBusy, isEditing } = props;
  const { onEdit, onOpenCell, onCorrect, onTakeBack } = props;
  const pencil = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  const words = useWords().peoplePage;
  const language = useLanguage();
  const label = column.label[language];
  const text = personValueText(column, value.value, language);
  const origin = words.origins[value.origin];
  const inFile = value.correction && personValueText(column, value.correction.before, language);
  const written = value.cells
    .filter((each) => each.written !== text && each.written !== inFile)
    .map((each) => (each.written === '' ? '' : words.written(each.written)))
    .filter((each) => each !== '');
  return (
    <div className={styles.row} role="group" aria-label={label} data-column={column.id}>
      <span className={styles.label}>{label}</span>
      {isMasked ? (
        <span className={styles.blank} title={words.sensitiveHint}>
          {maskedText}
        </span>
      ) : (
        <div className={styles.content}>
          <span className={mergeClasses(styles.value, value.value === null && styles.blank)}>{text}</span>
          {written.map((each) => (
            <span key={each} className={styles.note}>
              {each}
            </span>
          ))}
          {origin !== '' && !isWorkedOut && value.correction === null && (
            <span className={styles.note}>{origin}</span>
          )}
          {value.correction !== null && (
            <span className={mergeClasses(styles.note, styles.corrected)}>
              <PersonEditRegular className={styles.icon} />
              <span>
                {origin}. {words.corrected(inFile ?? '')}. {words.correctedBecause(value.correction.reason)}{' '}
                {canCorrect && !isBusy && (
                  <Link
                    as="button"
                    className={styles.address}
                    onClick={() => value.correction && onTakeBack(value.correction)}
                  >
                    {words.takeBack}
                  </Link>
                )}
              </span>
            </span>
          )}
          {value.issues.map(({ message }) => (
            <span key={message} className={mergeClasses(styles.note, styles.issue)}>
              <WarningRegular className={styles.icon} />
              <span>{message}</span>
            </span>
          ))}
        </div>
      )}
      <span className={styles.cells}>
        {!isMasked &&
          value.cells.map(({ cell, header }) => (
            <Link
              key={cell}
              as="button"
              className={styles.address}
              aria-label={words.openCell(cell)}
              title={`${header.join(' › ')}\n${words.showInSheet}`.trim()}
              onClick={() => onOpenCell(cell)}
            >
              {cell}
            </Link>
          ))}
      </span>
      {canCorrect && !isMasked && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.edit}
          icon={<EditRegular fontSize={16} />}
          aria-label={words.correctValue(label)}
          title={words.correct}
          aria-expanded={isEditing}
          disabledFocusable={isBusy}
          ref={pencil}
          data-edit
          onClick={() => onEdit(!isEditing)}
        />
      )}
      {isEditing && canCorrect && !isBusy && !isMasked && (
        <div className={styles.editor}>
          <ValueEditor
            column={column}
            value={value.value}
            onSave={(next, reason) => {
              // The form goes away; the keys stay where it was asked for.
              pencil.current?.focus();
              onCorrect(next, reason);
            }}
            onCancel={() => {
              pencil.current?.focus();
              onEdit(false);
            }}
          />
        </div>
      )}
    </div>
  );
}
