import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDate } from '../../shared/text/dates';
import { useOpenRosters } from '../state/rosters-context';
import type { SnapshotChoice, SnapshotQuestion } from '../state/snapshot-question';
import { parseTypedDate } from '../state/typed-date';
import { useLanguage, useWords } from '../state/window-store';
import { PlainDialog } from '../components/plain-dialog';

/** Whether files are one more snapshot, or take the place of the open one. Closing it stops the import. */
export function SnapshotQuestionDialog({ question }: { question: SnapshotQuestion }) {
  const words = useWords();
  const language = useLanguage();
  const rosters = useOpenRosters();
  const [typed, setTyped] = useState('');
  const { change } = words;
  const answer = (choice: SnapshotChoice): void => rosters.answer(choice);
  const date = parseTypedDate(typed);
  const isWrong = typed !== '' && date === null;
  const told = {
    'other-date': () => ({
      title: change.otherDateTitle(shown('date' in question ? question.date : '')),
      text: change.otherDateText(shown('current' in question ? question.current : '')),
    }),
    'several-dates': () => ({
      title: change.severalDatesTitle,
      text: change.severalDatesText('dates' in question ? question.dates.map(shown).join(', ') : ''),
    }),
    'date-wanted': () => ({ title: change.dateWantedTitle, text: change.dateWantedText }),
  }[question.kind]();
  function shown(isoDate: string): string {
    return formatDate(isoDate, language);
  }
  return (
    <PlainDialog
      title={told.title}
      width={520}
      onClose={rosters.cancel}
      onSubmit={() => {
        if (question.kind !== 'date-wanted') answer({ into: 'each-date' });
        else if (date !== null) answer({ into: 'new', date });
      }}
      actions={
        <>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={question.kind === 'date-wanted' && date === null}
          >
            {question.kind === 'several-dates' ? change.asEach : change.asNew}
          </Button>
          {question.kind !== 'date-wanted' && (
            <Button onClick={() => answer({ into: 'current' })}>
              {question.kind === 'several-dates' ? change.asOne : change.asCurrent}
            </Button>
          )}
          <Button onClick={rosters.cancel}>{words.cancel}</Button>
        </>
      }
    >
      <span>{told.text}</span>
      {question.kind === 'date-wanted' && (
        <Field label={change.date} validationMessage={isWrong ? change.dateInvalid : null}>
          <Input value={typed} onChange={(_event, { value }) => setTyped(value)} />
        </Field>
      )}
    </PlainDialog>
  );
}
