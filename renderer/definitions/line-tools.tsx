import { Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useWords } from '../state/window-store';
import { useLinesStyles } from './use-lines-styles';

interface LineToolsProps {
  readonly name: string;
  readonly canUp: boolean;
  readonly canDown: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves a line up or down, or takes it away. */
export function LineTools({ name, canUp, canDown, onMove, onRemove }: LineToolsProps) {
  const styles = useLinesStyles();
  const { definitions: words } = useWords();
  const tools = [
    { icon: <ArrowUpRegular />, label: words.up, isDisabled: !canUp, act: () => onMove(-1) },
    { icon: <ArrowDownRegular />, label: words.down, isDisabled: !canDown, act: () => onMove(1) },
    { icon: <DismissRegular />, label: words.remove, isDisabled: false, act: onRemove },
  ];
  return (
    <span className={styles.tools}>
      {tools.map(({ icon, label, isDisabled, act }) => (
        <Button
          key={label}
          size="small"
          appearance="subtle"
          className={styles.icon}
          icon={icon}
          disabled={isDisabled}
          aria-label={`${label}: ${name}`}
          title={label}
          onClick={act}
        />
      ))}
    </span>
  );
}

/** The list with the item at a place moved. */
export function moved<Item>(list: readonly Item[], from: number, by: -1 | 1): Item[] {
  const item = list[from];
  if (item === undefined) return [...list];
  const others = list.filter((_each, index) => index !== from);
  return [...others.slice(0, from + by), item, ...others.slice(from + by)];
}
