import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { columnGroupsOf } from '../../../shared/analysis/people-column-groups';
import { fieldColumn } from '../../../shared/analysis/people-columns';
import type { PersonCard as Card } from '../../../shared/contract/people';
import { formatCount } from '../../../shared/text/numbers';
import { FailureMessage } from '../../components/failure-message';
import { fileNameOf } from '../../components/file-name-of';
import { useLastAnswer } from '../../engine/use-last-answer';
import { useQuery } from '../../engine/use-query';
import { useLibrary } from '../../state/library-context';
import { lastCorrected } from '../../state/decided';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { CardValueRow } from './card-value-row';
import { RegisterEntries } from './register-entries';
import { useCorrections } from './use-corrections';

const useStyles = makeStyles({
  card: {
    width: '400px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '8px 8px 8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { flex: 1, minWidth: 0, display: 'grid', gap: '2px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  source: { fontSize: '12px', lineHeight: '16px', textAlign: 'left', overflowWrap: 'anywhere' },
  status: { display: 'flex', alignItems: 'center', gap: '8px', padding: '6px 12px', fontSize: '13px' },
  statusText: { flex: 1 },
  values: { flex: 1, minHeight: 0, overflowY: 'auto', padding: '4px 12px 12px' },
  group: {
    margin: '10px 0 2px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  issues: { margin: '6px 0', paddingLeft: '16px', fontSize: '12px', lineHeight: '16px' },
  more: { marginTop: '8px' },
});

/** Groups of columns whose head says that their values are worked out. */
const workedOutGroups: ReadonlySet<string> = new Set(['derived', 'standards', 'own']);

interface PersonCardProps {
  readonly person: number;
  readonly onClose: () => void;
}

/** Everything that is recorded of one person, each value with the cell that it stands in. */
export function PersonCard({ person, onClose }: PersonCardProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state } = useWindowStore();
  const { data, failure } = useQuery('people.card', { person, language }, state.rosterVersion);
  const card = useLastAnswer(data);
  return (
    <aside
      className={styles.card}
      aria-label={words.peoplePage.card}
      data-testid="person-card"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      {card === null ? (
        <div className={styles.head}>
          <div className={styles.who}>
            {failure === null ? (
              <Spinner size="tiny" label={words.loading} />
            ) : (
              <FailureMessage failure={failure} />
            )}
          </div>
          <CloseButton onClose={onClose} />
        </div>
      ) : (
        <LoadedCard card={card} onClose={onClose} />
      )}
    </aside>
  );
}

function LoadedCard({ card, onClose }: { card: Card; onClose: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const { peoplePage: words, phases } = useWords();
  const { state, dispatch } = useWindowStore();
  const { isSensitiveShown } = state.peopleView;
  const library = useLibrary();
  const [isBlankShown, setBlankShown] = useState(false);
  const corrections = useCorrections();
  const phase = corrections.progress?.phase;
  const [editing, setEditing] = useState<string | null>(null);
  const lately = lastCorrected(state);
  const corrected = lately?.person === card.person ? fieldColumn(lately.field) : undefined;
  const name = card.values.find(({ column }) => column === 'full_name')?.value ?? null;
  const isBlank = ({ value, issues, correction }: Card['values'][number]): boolean =>
    value === null && issues.length === 0 && correction === null;
  const blanks = card.values.filter(isBlank).length;
  const openCell = (cell: string): void =>
    dispatch({ type: 'cell-opened', place: { file: card.file, sheet: card.sheet, cell } });
  const isRead = card.source === 'read';
  return (
    <>
      <div className={styles.head}>
        <div className={styles.who}>
          <h2 className={styles.name}>{name ?? words.noName}</h2>
          <Link
            as="button"
            className={styles.source}
            disabled={!isRead}
            title={`${card.path}\n${words.openRow}`}
            onClick={() => openCell(`A${card.row}`)}
          >
            {words.source(fileNameOf(card.path), card.sheet, formatCount(card.row, language))}
          </Link>
        </div>
        <CloseButton onClose={onClose} />
      </div>
      {!isRead && (
        <MessageBar intent="warning">
          <MessageBarBody>
            {card.source === 'changed' ? words.sourceChanged : words.sourceMissing}
          </MessageBarBody>
        </MessageBar>
      )}
      {(corrections.isRunning || corrected !== undefined) && (
        <div className={styles.status} role="status">
          {corrections.isRunning && <Spinner size="extra-tiny" aria-hidden />}
          <span className={styles.statusText}>
            {corrections.isRunning
              ? phase === undefined
                ? words.correcting
                : words.correctingPhase(phases[phase])
              : words.wasCorrected(corrected?.label[language] ?? '')}
          </span>
          {!corrections.isRunning && (
            <Button size="small" icon={<ArrowUndoRegular />} onClick={corrections.undo}>
              {words.undo}
            </Button>
          )}
        </div>
      )}
      <div className={styles.values}>
        {card.issues.length > 0 && (
          <ul className={styles.issues}>
            {card.issues.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
        {columnGroupsOf(library).map(({ id, label, columns }) => {
          const shown = columns.flatMap((column) => {
            const value = card.values.find((each) => each.column === column.id);
            return value && (isBlankShown || !isBlank(value)) ? [{ column, value }] : [];
          });
          if (shown.length === 0) return null;
          return (
            <section key={id} aria-label={label[language]}>
              <h3 className={styles.group}>{label[language]}</h3>
              {shown.map(({ column, value }) => (
                <CardValueRow
                  key={column.id}
                  column={column}
                  value={value}
                  isMasked={column.sensitive && !isSensitiveShown}
                  isWorkedOut={column.field === null && workedOutGroups.has(id)}
                  canCorrect={isRead && column.field !== null}
                  isBusy={corrections.isRunning}
                  isEditing={editing === column.id}
                  onEdit={(isOpen) => setEditing(isOpen ? column.id : null)}
                  onOpenCell={openCell}
                  onCorrect={(next, reason) => {
                    setEditing(null);
                    const whose = {
                      person: card.person,
                      name: String(name ?? words.noName),
                      field: column.id,
                    };
                    corrections.correct(whose, next, reason);
                  }}
                  onTakeBack={corrections.takeBack}
                />
              ))}
            </section>
          );
        })}
        <RegisterEntries person={card.person} />
        {blanks > 0 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.more}
            onClick={() => setBlankShown(!isBlankShown)}
          >
            {isBlankShown ? words.hideBlanks : words.showBlanks(formatCount(blanks, language))}
          </Button>
        )}
      </div>
    </>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  const words = useWords().peoplePage;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={words.closeCard}
      title={words.closeCard}
      onClick={onClose}
    />
  );
}
