import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { describeCheck, describeCrossCheck, describeNote } from '../../shared/forms/describe-check';
import type { CheckResult, FilledForm } from '../../shared/forms/filled-form';
import { formatCount } from '../../shared/text/numbers';
import { SectionCard } from '../components/section-card';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    maxHeight: '180px',
    overflowY: 'auto',
  },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px', fontSize: '13px', lineHeight: '20px' },
  sign: { minWidth: '68px', flexShrink: 0 },
  notes: {
    margin: '8px 0 0',
    paddingLeft: '20px',
    fontSize: '13px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
});

const colours = { holds: 'success', explained: 'warning', broken: 'danger' } as const;
const shownLines = 60;

/** What must agree within the form and with other forms, and what has to be known about it; before it is saved. */
export function FormChecks({ form }: { form: FilledForm }) {
  const styles = useStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const count = (state: CheckResult['state']): string =>
    formatCount(
      [...form.checks, ...form.crossChecks].filter((each) => each.state === state).length,
      language,
    );
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
      .filter(({ state }) => state === 'holds')
      .map((check) => ({
        id: check.id,
        state: check.state,
        text: describeCrossCheck(check, language),
      })),
  ];
  const broken = lines.filter(({ state }) => state === 'broken');
  const ordered = [...broken, ...lines.filter(({ state }) => state !== 'broken')];
  return (
    <SectionCard
      title={words.checks}
      subtitle={[words.counts(count('holds'), count('explained'), count('broken'))]}
    >
      <ul className={styles.list} aria-label={words.checks} tabIndex={0}>
        {ordered.slice(0, shownLines).map(({ id, state, text }) => (
          <li key={id} className={styles.line} data-state={state}>
            <Badge className={styles.sign} appearance="tint" color={colours[state]}>
              {words.states[state]}
            </Badge>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {ordered.length > shownLines && (
        <p className={styles.notes}>{words.more(formatCount(ordered.length - shownLines, language))}</p>
      )}
      {form.notes.length > 0 && (
        <ul className={styles.notes} aria-label={words.notes}>
          {form.notes.map((note) => {
            const text = describeNote(note, language);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </SectionCard>
  );
}
