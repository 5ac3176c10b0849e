import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SnapshotsState, SnapshotState } from '../../../shared/contract/snapshots';
import { formatDate } from '../../../shared/text/dates';
import { FailureMessage } from '../../components/failure-message';
import { useHistoryKeys } from '../../components/use-history-keys';
import { useEngine } from '../../engine/engine-context';
import { toFailure, useQuery } from '../../engine/use-query';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { AnsweredPairs } from './answered-pairs';
import { ChangedList, type Listed } from './changed-list';
import { DoubtfulPairs } from './doubtful-pairs';
import { KindsCard } from './kinds-card';
import { MovementCard } from './movement-card';
import { UnitMovements } from './unit-movements';
import { Waiting } from '../../components/waiting';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  choice: { display: 'flex', alignItems: 'center', gap: '6px' },
  label: { fontSize: '13px', color: tokens.colorNeutralForeground2 },
  cards: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    alignItems: 'start',
  },
});

/** Two snapshots, at first the last two, and what became of everybody between them. */
export function ComparePart({ state }: { state: SnapshotsState }) {
  const styles = useStyles();
  const words = useWords();
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  const language = useLanguage();
  const { snapshots } = state;
  const [from, setFrom] = useState(snapshots.at(-2)?.id ?? 0);
  const [to, setTo] = useState(snapshots.at(-1)?.id ?? 0);
  const [answered, setAnswered] = useState(0);
  const [listed, setListed] = useState<Listed | null>(null);
  const { data, failure } = useQuery('compare', { from, to }, answered);
  const settle = (done: Promise<unknown>): void => {
    done.then(
      () => setAnswered((times) => times + 1),
      (error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }),
    );
  };
  const answer = (pair: string, said: 'same' | 'different' | null): void =>
    settle(engine.request('compare.answer', { pair, answer: said }));
  const step = (isThere: number | undefined, request: 'compare.undo' | 'compare.redo') =>
    isThere ? () => settle(engine.request(request, {})) : null;
  useHistoryKeys({
    undo: step(data?.steps.undo, 'compare.undo'),
    redo: step(data?.steps.redo, 'compare.redo'),
  });
  const select = (label: string, chosen: number, choose: (id: number) => void) => (
    <label className={styles.choice}>
      <span className={styles.label}>{label}</span>
      <Select
        size="small"
        value={String(chosen)}
        onChange={(_event, { value }) => {
          setListed(null);
          choose(Number(value));
        }}
      >
        {snapshots.map((snapshot) => (
          <option key={snapshot.id} value={String(snapshot.id)}>
            {nameOf(snapshot)}
          </option>
        ))}
      </Select>
    </label>
  );
  const nameOf = ({ date, name }: SnapshotState): string =>
    [formatDate(date, language), name].filter((part) => part !== '').join(' · ');
  return (
    <>
      <div className={styles.choices}>
        {select(words.change.from, from, setFrom)}
        {select(words.change.to, to, setTo)}
        <span className={styles.label}>{words.change.everybodyCompared}</span>
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
      {data === null ? (
        <Waiting label={words.loading} />
      ) : (
        <>
          {data.doubtful.found > 0 && <DoubtfulPairs doubtful={data.doubtful} onAnswer={answer} />}
          {data.answered.found > 0 && (
            <AnsweredPairs answered={data.answered} onTakeBack={(pair) => answer(pair, null)} />
          )}
          <div className={styles.cards}>
            <MovementCard comparison={data} onList={setListed} />
            <KindsCard comparison={data} onList={setListed} />
          </div>
          {listed !== null && (
            <ChangedList
              key={JSON.stringify(listed)}
              listed={listed}
              comparison={data}
              version={answered}
              onSay={settle}
              onClose={() => setListed(null)}
            />
          )}
          <UnitMovements comparison={data} onList={setListed} />
        </>
      )}
    </>
  );
}
