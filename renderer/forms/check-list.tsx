import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CheckState } from '../../shared/forms/filled-form';
import { formatCount } from '../../shared/text/numbers';
import { SectionCard } from '../components/section-card';
import { useLanguage, useWords } from '../state/window-store';
import { useNoteStyles } from './use-note-styles';

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
});

const colours = { holds: 'success', explained: 'warning', broken: 'danger', open: 'informative' } as const;
const shownLines = 60;

export interface CheckLine {
  readonly id: string;
  readonly state: CheckState;
  readonly text: string;
}

interface CheckListProps {
  /** All that was checked, of which only some has a line. */
  readonly states: readonly CheckLine['state'][];
  readonly lines: readonly CheckLine[];
  readonly children?: ReactNode;
}

/** What must agree before a form is saved, the broken first; folded where nothing is broken. */
export function CheckList({ states, lines, children }: CheckListProps) {
  const styles = useStyles();
  const notes = useNoteStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const count = (state: CheckLine['state']): string =>
    formatCount(states.filter((each) => each === state).length, language);
  const broken = lines.filter(({ state }) => state === 'broken');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? broken.length > 0;
  const ordered = [...broken, ...lines.filter(({ state }) => state !== 'broken')];
  return (
    <SectionCard
      title={words.checks}
      subtitle={[words.counts(count('holds'), count('explained'), count('broken'), count('open'))]}
      actions={
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isOpen}
          onClick={() => setChosen(!isOpen)}
        >
          {words.eachCheck}
        </Button>
      }
    >
      {isOpen && (
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
      )}
      {isOpen && ordered.length > shownLines && (
        <p className={notes.notes}>{words.more(formatCount(ordered.length - shownLines, language))}</p>
      )}
      {children}
    </SectionCard>
  );
}
