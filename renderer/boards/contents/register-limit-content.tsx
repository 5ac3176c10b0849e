import { makeStyles, tokens } from '@fluentui/react-components';
import type { CardContent } from '../../../shared/contract/boards';
import { limitLines } from '../../../shared/registers/limit-lines';
import { periodName } from '../../../shared/registers/period-name';
import { findRegister } from '../../../shared/registers/registers';
import { FailureMessage } from '../../components/failure-message';
import { LimitTable } from '../../components/limit-table';
import { Waiting } from '../../components/waiting';
import { useLastAnswer } from '../../engine/use-last-answer';
import { useQuery } from '../../engine/use-query';
import { useLibrary } from '../../state/library-context';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { registerLimit } from '../card-title';
import { EmptyRegister } from './empty-register';

const useStyles = makeStyles({
  place: { flex: 1, minHeight: 0, overflow: 'auto', display: 'grid', gap: '8px', alignContent: 'start' },
  summary: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

type Content = Extract<CardContent, { kind: 'register-limit' }>;

/** The groups that exceed a limit of a register. */
export function RegisterLimitContent({ content }: { readonly content: Content }) {
  const styles = useStyles();
  const { rosterVersion } = useWindowStore().state;
  const { loading, registers: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const { register: id, period } = content;
  const asked = { ...useQuestion(), register: id, period };
  const { data, failure } = useQuery('registers.board', asked, rosterVersion);
  const board = useLastAnswer(data);
  const register = findRegister(id);
  const limit = registerLimit(content);
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (!register || !limit) return null;
  if (board === null) return <Waiting label={loading} />;
  if (board.counts.entries === 0) return <EmptyRegister register={register} />;
  const rows = board.limits.filter((row) => row.limit === limit.id);
  const found = limitLines(limit, rows, { library, language });
  const name = limit.label[language];
  return (
    <div className={styles.place} role="group" aria-label={name} tabIndex={0}>
      <p className={styles.summary}>{`${found.summary} · ${periodName(board.period, words)}`}</p>
      <LimitTable label={name} limit={found} />
    </div>
  );
}
