import { makeStyles, tokens } from '@fluentui/react-components';
import type { EntryCounts } from '../../shared/contract/registers';
import type { Register } from '../../shared/registers/register';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

/** How many entries count, and how they stand to the roster; nothing is left out. */
export function CountsLine({ register, counts }: { register: Register; counts: EntryCounts }) {
  const styles = useStyles();
  const words = useWords().registers;
  const language = useLanguage();
  const parts = [
    words.entries(formatCount(counts.entries, language), register.entry[language]),
    words.matched(formatCount(counts.matched, language)),
    ...(['unmatched', 'doubtful', 'repeated', 'undated'] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => words[name](formatCount(counts[name], language))),
  ];
  return <p className={styles.line}>{parts.join(' · ')}</p>;
}
