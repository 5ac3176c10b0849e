import { Switch } from '@fluentui/react-components';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useWindowStore, useWords } from '../state/window-store';

/** Shows every snapshot in the units of today, or as they were recorded. */
export function useShowToday(): (isToday: boolean) => void {
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  return (isToday) => {
    engine.request('units.show', { isToday }).then(
      (roster) => dispatch({ type: 'snapshot-chosen', roster }),
      (error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }),
    );
  };
}

export function TodaySwitch({ isToday }: { isToday: boolean }) {
  const { units: words } = useWords();
  const show = useShowToday();
  return (
    <Switch label={words.todayUnits} checked={isToday} onChange={(_event, { checked }) => show(checked)} />
  );
}
