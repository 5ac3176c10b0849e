import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ValueAnswer } from '../../../shared/contract/decisions';
import type { ValueGroup } from '../../../shared/contract/results';
import { findField } from '../../../shared/roster/fields';
import { formatCount } from '../../../shared/text/numbers';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import type { SheetPlace } from '../../state/window-shape';
import { useLanguage, useWords } from '../../state/window-store';
import { choiceLabel } from '../category-choices';
import { AnswerButtons } from './answer-buttons';
import { takenCategory } from './taken-category';

const useStyles = makeStyles({
  row: { ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  middle: { verticalAlign: 'middle', overflowWrap: 'anywhere' },
  written: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', verticalAlign: 'middle' },
  unknown: { color: tokens.colorPaletteDarkOrangeForeground1 },
  answered: { display: 'flex', alignItems: 'center', gap: '8px' },
  address: { fontSize: '13px' },
  applying: { color: tokens.colorNeutralForeground2 },
});

interface ValueRowProps {
  readonly group: ValueGroup;
  readonly isApplying: boolean;
  readonly onAnswer: (answer: ValueAnswer['answer']) => void;
  readonly onChoose: (anchor: HTMLElement) => void;
  readonly onOpenCell: (place: SheetPlace) => void;
}

/** One way of writing, and what it means. */
export function ValueRow({ group, isApplying, onAnswer, onChoose, onOpenCell }: ValueRowProps) {
  const styles = useStyles();
  const table = usePlainTableStyles();
  const words = useWords();
  const language = useLanguage();
  const { field, written, people, taken, answer, file, sheet, cell } = group;
  const takenLabel = takenCategory(field, taken)?.label[language] ?? taken;
  const inWords = (given: ValueAnswer['answer']): string => {
    if ('category' in given) return choiceLabel(field, given.category, language);
    return 'blank' in given ? words.review.answeredBlank : words.review.answeredAsWritten;
  };
  return (
    <tr className={styles.row} data-written={written}>
      <td className={mergeClasses(table.cell, styles.middle)}>
        {findField(field)?.label[language] ?? field}
      </td>
      <th scope="row" className={mergeClasses(table.cell, styles.written)}>
        {written}
      </th>
      {answer === null && (
        <>
          <td className={mergeClasses(table.cell, table.number, styles.middle)}>
            {formatCount(people, language)}
          </td>
          <td className={mergeClasses(table.cell, styles.middle, takenLabel === null && styles.unknown)}>
            {takenLabel ?? words.review.notUnderstood}
          </td>
        </>
      )}
      <td className={mergeClasses(table.cell, styles.middle)}>
        {isApplying ? (
          <span className={styles.applying}>{words.review.applying}</span>
        ) : answer === null ? (
          <AnswerButtons group={group} onAnswer={onAnswer} onChoose={onChoose} />
        ) : (
          <span className={styles.answered}>
            {inWords(answer)}
            <Button size="small" aria-haspopup="dialog" onClick={(event) => onChoose(event.currentTarget)}>
              {words.review.change}
            </Button>
          </span>
        )}
      </td>
      {answer === null && (
        <td className={mergeClasses(table.cell, styles.middle)}>
          {file !== null && sheet !== null && cell !== null && (
            <Link
              as="button"
              className={styles.address}
              aria-label={words.review.openCell(cell)}
              onClick={() => onOpenCell({ file, sheet, cell })}
            >
              {cell}
            </Link>
          )}
        </td>
      )}
    </tr>
  );
}
