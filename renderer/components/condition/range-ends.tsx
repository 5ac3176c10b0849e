import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { FilterMessages } from '../../../shared/text/filter-messages';
import { useWords } from '../../state/window-store';
import { endOf, isTurned, type Clause } from './clause';

const useStyles = makeStyles({
  ends: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', minWidth: 0 },
  input: { minWidth: 0 },
});

interface RangeEndsProps {
  readonly clause: Clause;
  readonly autoFocus?: boolean;
  readonly size?: 'small' | 'medium';
  readonly onChange: (clause: Clause) => void;
}

/** Two ends of a range as they are typed; one of them may stay empty. */
export function RangeEnds({ clause, autoFocus = false, size = 'medium', onChange }: RangeEndsProps) {
  const styles = useStyles();
  const { filter: words } = useWords();
  const [from, to] = labels(clause, words);
  const isDate = clause.test === 'date';
  const wrong = isDate
    ? words.dateInvalid
    : clause.test === 'number'
      ? words.numberInvalid
      : words.wholeInvalid;
  const problem = (end: 'from' | 'to'): string | undefined => {
    if (endOf(clause, end) === null) return wrong;
    return end === 'to' && isTurned(clause) ? words.rangeInvalid : undefined;
  };
  return (
    <div className={styles.ends}>
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} size={size} label={end === 'from' ? from : to} validationMessage={problem(end)}>
          <Input
            size={size}
            className={styles.input}
            input={{ size: 8 }}
            autoFocus={autoFocus && end === 'from'}
            inputMode={isDate ? 'text' : 'decimal'}
            placeholder={isDate ? words.dateHint : undefined}
            value={clause[end]}
            onChange={(_event, { value }) => onChange({ ...clause, [end]: value })}
          />
        </Field>
      ))}
    </div>
  );
}

function labels({ test }: Clause, words: FilterMessages): readonly [string, string] {
  if (test === 'age') return [words.fromAge, words.belowAge];
  if (test === 'years') return [words.fromYears, words.belowYears];
  if (test === 'retirement') return [words.afterMonths, words.withinMonths];
  return [words.from, words.to];
}
