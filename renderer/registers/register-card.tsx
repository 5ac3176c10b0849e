import { makeStyles, tokens } from '@fluentui/react-components';
import type { RegisterSummary } from '../../shared/contract/registers';
import { findRegister } from '../../shared/registers/registers';
import { resultText } from '../../shared/registers/result-text';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { periodName } from '../../shared/registers/period-name';

const useStyles = makeStyles({
  item: { display: 'grid' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '4px',
    minHeight: '176px',
    padding: '14px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  space: { flex: 1 },
  figure: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: '32px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A register with its headline figure; opens its page. */
export function RegisterCard({ summary }: { summary: RegisterSummary }) {
  const styles = useStyles();
  const words = useWords().registers;
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  const register = findRegister(summary.id);
  if (!register) return null;
  const { headline, counts, period } = summary;
  const indicator = register.indicators.find(({ id }) => id === register.headline);
  const text = headline && resultText(register, headline, language);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.card}
        onClick={() => dispatch({ type: 'register-chosen', register: register.id })}
      >
        <span className={styles.name}>{register.label[language]}</span>
        <span className={styles.quiet}>{register.purpose[language]}</span>
        <span className={styles.space} />
        {text ? (
          <>
            <span className={styles.figure}>{text.figure}</span>
            <span className={styles.quiet}>
              {indicator?.label[language]} · {text.counts} · {periodName(period, words)}
            </span>
            <span className={styles.quiet}>
              {words.entries(formatCount(counts.entries, language), register.entry[language])}
            </span>
          </>
        ) : (
          <span className={styles.quiet}>{words.empty}</span>
        )}
      </button>
    </li>
  );
}
