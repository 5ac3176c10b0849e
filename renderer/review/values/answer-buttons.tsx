import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ValueAnswer } from '../../../shared/contract/decisions';
import type { ValueGroup } from '../../../shared/contract/results';
import { takesAnyWords } from '../../../shared/roster/field';
import { findField } from '../../../shared/roster/fields';
import { useLanguage, useWords } from '../../state/window-store';
import { categoryChoices } from '../category-choices';
import { takenCategory } from './taken-category';

/** Up to here every category has a button of its own. */
const mostButtons = 6;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  button: { minWidth: 0 },
});

interface AnswerButtonsProps {
  readonly group: ValueGroup;
  readonly onAnswer: (answer: ValueAnswer['answer']) => void;
  readonly onChoose: (anchor: HTMLElement) => void;
}

/** The answers to one value, each one click away; a long list of categories opens. */
export function AnswerButtons({ group, onAnswer, onChoose }: AnswerButtonsProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const field = findField(group.field);
  const choices = categoryChoices(field);
  const taken = takenCategory(group.field, group.taken);
  const isShort = choices.length <= mostButtons;
  const others = isShort ? choices.filter(({ id }) => id !== taken?.id) : [];
  return (
    <div className={styles.buttons}>
      {taken && (
        <Button
          size="small"
          className={styles.button}
          icon={<CheckmarkRegular />}
          onClick={() => onAnswer({ category: taken.id })}
        >
          {words.review.isRight(taken.label[language])}
        </Button>
      )}
      {others.map(({ id, label }) => (
        <Button key={id} size="small" className={styles.button} onClick={() => onAnswer({ category: id })}>
          {label[language]}
        </Button>
      ))}
      {!isShort && (
        <Button
          size="small"
          className={styles.button}
          aria-haspopup="dialog"
          onClick={(event) => onChoose(event.currentTarget)}
        >
          {words.review.choose}
        </Button>
      )}
      {field && takesAnyWords(field) && (
        <Button size="small" className={styles.button} onClick={() => onAnswer({ asWritten: true })}>
          {words.review.keepAsWritten}
        </Button>
      )}
      <Button size="small" className={styles.button} onClick={() => onAnswer({ blank: true })}>
        {words.review.leaveBlank}
      </Button>
    </div>
  );
}
