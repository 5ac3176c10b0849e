import type { CardContent } from '../../../shared/contract/boards';
import { findRegister } from '../../../shared/registers/registers';
import { resultText } from '../../../shared/registers/result-text';
import { FailureMessage } from '../../components/failure-message';
import { useLastAnswer } from '../../engine/use-last-answer';
import { useQuery } from '../../engine/use-query';
import { periodName } from '../../../shared/registers/period-name';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { EmptyRegister } from './empty-register';
import { useFigureStyles } from './use-figure-styles';

/** A figure of a register with its counts and period; a click leads to the register. */
export function RegisterTileContent({
  content,
}: {
  content: Extract<CardContent, { kind: 'register-tile' }>;
}) {
  const styles = useFigureStyles();
  const { registers: words } = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const { register: id, indicator, period } = content;
  const asked = { ...useQuestion(), register: id, indicator, period };
  const { data, failure } = useQuery('registers.figure', asked, state.rosterVersion);
  const figure = useLastAnswer(data);
  const register = findRegister(id);
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (figure === null || !register) return null;
  if (figure.result === null) return <EmptyRegister register={register} />;
  const text = resultText(register, figure.result, language);
  return (
    <button
      type="button"
      data-figure
      className={styles.tile}
      title={words.open(register.label[language])}
      onClick={() => dispatch({ type: 'register-chosen', register: id })}
    >
      <span className={styles.figure}>{text.figure}</span>
      <span className={styles.detail}>{`${text.counts} · ${periodName(figure.period, words)}`}</span>
      {figure.result.unknown > 0 && (
        <span className={styles.detail}>{`${words.unknown}: ${text.unknown}`}</span>
      )}
    </button>
  );
}
