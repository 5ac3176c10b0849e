import { makeStyles, tokens } from '@fluentui/react-components';
import { describeTypedProblem, type TypedProblem } from '../../shared/forms/typed-problem';
import { formatCount } from '../../shared/text/numbers';
import { useLanguage, useWords } from '../state/window-store';

const useStyles = makeStyles({
  box: {
    maxHeight: '22vh',
    overflowY: 'auto',
    padding: '8px 12px',
    marginBottom: '8px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: '13px',
  },
  list: { margin: '4px 0 0', paddingLeft: '18px' },
});

/** Every line of a file that was not taken, with its cell. */
export function TypedProblems({ problems }: { readonly problems: readonly TypedProblem[] }) {
  const styles = useStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const title = words.typedProblems(formatCount(problems.length, language));
  return (
    <div className={styles.box} role="region" aria-label={title} tabIndex={0}>
      <strong>{title}</strong>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={`${problem.sheet}:${problem.cell}:${problem.kind}`}>
            {describeTypedProblem(problem, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
