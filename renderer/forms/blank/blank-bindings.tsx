import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { BlankAnswer } from '../../../shared/forms/blank-form';
import type { BlankBinding, BlankSheet } from '../../../shared/forms/blank-form';
import { describeBinding } from '../../../shared/forms/describe-binding';
import { formatCount } from '../../../shared/text/numbers';
import { useLanguage, useWords } from '../../state/window-store';
import { MeaningChoice } from './meaning-choice';

const useStyles = makeStyles({
  head: { margin: '0 0 8px', fontSize: '13px', fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    gap: '2px',
    margin: '0 0 12px',
    padding: 0,
    listStyle: 'none',
    maxHeight: '300px',
    overflowY: 'auto',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '112px 76px minmax(0, 1fr) minmax(0, 1.2fr) fit-content(264px)',
    alignItems: 'center',
    gap: '8px',
    minHeight: '32px',
    fontSize: '13px',
  },
  offer: { margin: '0 0 8px' },
  path: { overflowWrap: 'anywhere' },
  meaning: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', justifyContent: 'flex-end' },
});

const colours = { sure: 'success', answered: 'brand', asked: 'warning', none: 'informative' } as const;
const order = { asked: 0, answered: 1, none: 2, sure: 3 };

interface BlankBindingsProps {
  readonly sheet: BlankSheet;
  /** By the keys of the bindings; null takes an answer back. */
  readonly onAnswer: (answers: Readonly<Record<string, BlankAnswer | null>>) => void;
}

/** What every column and row stands for; what needs an answer comes first. */
export function BlankBindings({ sheet, onAnswer }: BlankBindingsProps) {
  const styles = useStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const named = [
    { binding: sheet.scope, place: words.scope },
    ...sheet.columns.map((binding) => ({ binding, place: words.column(binding.place) })),
    ...sheet.rows.map((binding) => ({ binding, place: words.row(binding.place) })),
  ].filter(({ binding }) => binding.meaning.kind !== 'ordinal' && binding.meaning.kind !== 'label');
  const asked = named.filter(({ binding }) => binding.certainty === 'asked').length;
  const offered = named.flatMap(({ binding: { key, certainty, offered: offer } }) =>
    certainty === 'asked' && offer ? [[key, offer.answer] as const] : [],
  );
  const sorted = [...named].sort((a, b) => order[a.binding.certainty] - order[b.binding.certainty]);
  return (
    <>
      <p className={styles.head} role="status" data-testid="asked">
        {words.review}: {asked === 0 ? words.nothingAsked : words.asked(formatCount(asked, language))}
      </p>
      {offered.length > 1 && (
        <p className={styles.offer}>
          <Button size="small" onClick={() => onAnswer(Object.fromEntries(offered))}>
            {words.answerAlike(formatCount(offered.length, language))}
          </Button>
        </p>
      )}
      <ul className={styles.list} aria-label={`${words.review}: ${sheet.sheet}`} tabIndex={0}>
        {sorted.map(({ binding, place }) => (
          <li key={`${place}:${binding.key}`} className={styles.line} data-certainty={binding.certainty}>
            <Badge appearance="tint" color={colours[binding.certainty]}>
              {words.certainty[binding.certainty]}
            </Badge>
            <span>{place}</span>
            <span className={styles.path} lang="vi">
              {binding.path.join(' › ')}
            </span>
            <span className={styles.meaning}>{describeBinding(binding, language)}</span>
            <BindingButtons binding={binding} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
    </>
  );
}

function BindingButtons({
  binding,
  onAnswer,
}: {
  binding: BlankBinding;
  onAnswer: BlankBindingsProps['onAnswer'];
}) {
  const styles = useStyles();
  const words = useWords().forms;
  const { key, certainty, suggestion, path, offered } = binding;
  const name = path.join(' › ');
  const give = (answer: BlankAnswer | null): void => onAnswer({ [key]: answer });
  return (
    <span className={styles.buttons}>
      {certainty === 'asked' && offered && (
        <Button
          size="small"
          appearance="primary"
          aria-label={`${words.alike}: ${name}`}
          onClick={() => give(offered.answer)}
        >
          {words.alike}
        </Button>
      )}
      {certainty === 'asked' && suggestion && (
        <Button
          size="small"
          appearance={offered ? 'secondary' : 'primary'}
          aria-label={`${words.yes}: ${name}`}
          onClick={() => give({ kind: 'suggested' })}
        >
          {words.yes}
        </Button>
      )}
      {certainty === 'asked' && (
        <Button
          size="small"
          aria-label={`${words.leaveBlank}: ${name}`}
          onClick={() => give({ kind: 'none' })}
        >
          {words.leaveBlank}
        </Button>
      )}
      {certainty === 'answered' && (
        <Button size="small" aria-label={`${words.takeBack}: ${name}`} onClick={() => give(null)}>
          {words.takeBack}
        </Button>
      )}
      <MeaningChoice name={name} onChoose={give} />
    </span>
  );
}
