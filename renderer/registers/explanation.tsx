import { makeStyles, tokens } from '@fluentui/react-components';
import type { Register } from '../../shared/registers/register';
import type { RegisterIndicator, RegisterResult } from '../../shared/registers/register-indicator';
import { resultText } from '../../shared/registers/result-text';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
  box: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 90ch)',
    gap: '4px 16px',
    margin: 0,
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: '13px',
    lineHeight: '18px',
  },
  line: { display: 'contents' },
  head: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

interface ExplanationProps {
  readonly register: Register;
  readonly indicator: RegisterIndicator | undefined;
  readonly result: RegisterResult | undefined;
}

/** How a figure is counted: definition, counts, what is not recorded, legal basis. */
export function Explanation({ register, indicator, result }: ExplanationProps) {
  const styles = useStyles();
  const words = useWords().registers;
  const language = useLanguage();
  if (!indicator || !result) return <p className={styles.hint}>{words.explainHint}</p>;
  const { figure, counts } = resultText(register, result, language);
  const lines = [
    [words.definition, indicator.definition[language]],
    [words.counts, indicator.as === 'count' ? `${figure} ${counts}` : `${counts} = ${figure}`],
    [words.unknown, formatCount(result.unknown, language)],
    [words.basis, indicator.basis[language]],
  ] as const;
  return (
    <dl className={styles.box} aria-live="polite">
      {lines.map(([head, value]) => (
        <div key={head} className={styles.line}>
          <dt className={styles.head}>{head}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
