import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Condition } from '../../../shared/analysis/condition';
import { conditionOf, type Clause } from './clause';
import { ClauseValue } from './clause-value';
import { HoldingCount } from './holding-count';
import { subjectOptions } from './subjects';
import { TestSelect } from './test-select';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '10px', minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '24px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', alignItems: 'center', gap: '8px' },
  apply: { marginLeft: 'auto' },
});

interface ClauseFormProps {
  readonly first: Clause;
  /** The people of the other conditions. */
  readonly among: Condition;
  readonly onApply: (condition: Condition) => void;
  /** Goes on with more conditions. */
  readonly onCompound: (clause: Clause) => void;
  readonly onBack?: () => void;
}

/** One condition: how it compares and with what; Enter applies it. */
export function ClauseForm({ first, among, onApply, onCompound, onBack }: ClauseFormProps) {
  const styles = useStyles();
  const { filter: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const [clause, setClause] = useState(first);
  const condition = conditionOf(clause);
  const title = useMemo(
    () =>
      subjectOptions(library, language, words).find(({ key }) => key === clause.subject)?.label ??
      words.choose,
    [clause.subject, language, library, words],
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (condition !== null) onApply(condition);
      }}
    >
      <div className={styles.head}>
        {onBack && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={words.back}
            title={words.back}
            onClick={onBack}
          />
        )}
        <h2 className={styles.title}>{title}</h2>
      </div>
      <TestSelect clause={clause} onChange={setClause} />
      <ClauseValue key={clause.test} clause={clause} among={among} layout="open" onChange={setClause} />
      <HoldingCount condition={condition} among={among} />
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={() => onCompound(clause)}>
          {words.compound}
        </Button>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          className={styles.apply}
          disabled={condition === null}
        >
          {words.apply}
        </Button>
      </div>
    </form>
  );
}
