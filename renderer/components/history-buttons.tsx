import { Button } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { useWords } from '../state/window-store';
import type { HistoryControl } from './use-history-keys';

/** Takes the last step back and brings it again, as Ctrl+Z and Ctrl+Y do. */
export function HistoryButtons({ undo, redo }: HistoryControl) {
  const { filter: words } = useWords();
  const steps = [
    { label: words.undo, icon: <ArrowUndoRegular />, act: undo },
    { label: words.redo, icon: <ArrowRedoRegular />, act: redo },
  ];
  return steps.map(({ label, icon, act }) => (
    <Button
      key={label}
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      disabled={act === null}
      onClick={() => act?.()}
    />
  ));
}
