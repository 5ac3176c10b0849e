import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useShowToday } from '../../components/today-switch';
import { useQuery } from '../../engine/use-query';
import { useWindowStore, useWords } from '../../state/window-store';

/** Says, in sight everywhere, that every figure is in the units of today; takes it back. */
export function TodayMark() {
  const { units: words } = useWords();
  const { state } = useWindowStore();
  const { data } = useQuery('snapshots.get', {}, state.rosterVersion);
  const show = useShowToday();
  if (data?.isToday !== true) return null;
  return (
    <Button
      size="small"
      appearance="outline"
      icon={<DismissRegular />}
      iconPosition="after"
      title={`${words.todayHint} ${words.recordedUnits}`}
      onClick={() => show(false)}
    >
      {words.todayUnits}
    </Button>
  );
}
