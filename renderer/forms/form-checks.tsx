import { describeCheck, describeCrossCheck, describeNote } from '../../shared/forms/describe-check';
import type { FilledForm } from '../../shared/forms/filled-form';
import { useLanguage, useWords } from '../state/window-store';
import { CheckList } from './check-list';
import { useNoteStyles } from './use-note-styles';

/** What must agree within the form and with other forms, and what has to be known about it; before it is saved. */
export function FormChecks({ form }: { form: FilledForm }) {
  const styles = useNoteStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const lines = [
    ...form.crossChecks
      .filter(({ state }) => state === 'broken')
      .map((check) => ({
        id: check.id,
        state: check.state,
        text: describeCrossCheck(check, language),
      })),
    ...[...form.checks]
      .filter(({ state, at }) => state !== 'holds' || at === 'total')
      .sort((a, b) => Number(b.at === 'total') - Number(a.at === 'total'))
      .map((check) => ({
        id: `${check.check}:${check.at}`,
        state: check.state,
        text: describeCheck(check, form, language),
      })),
    ...form.crossChecks
      .filter(({ state }) => state !== 'broken')
      .map((check) => ({
        id: check.id,
        state: check.state,
        text: describeCrossCheck(check, language),
      })),
  ];
  return (
    <CheckList states={[...form.checks, ...form.crossChecks].map(({ state }) => state)} lines={lines}>
      {form.notes.length > 0 && (
        <ul className={styles.notes} aria-label={words.notes}>
          {form.notes.map((note) => {
            const text = describeNote(note, language);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </CheckList>
  );
}
