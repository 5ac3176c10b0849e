import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { RowKind } from '../../../shared/contract/results';
import { useWords } from '../../state/window-store';

interface RowMenuProps {
  readonly kind: RowKind;
  readonly target: HTMLElement;
  readonly onExclude: (excluded: boolean) => void;
  readonly onHeaderStart: () => void;
  readonly onHeaderEnd: () => void;
  readonly onClose: () => void;
}

/** What can be said of one row. */
export function RowMenu({ kind, target, onExclude, onHeaderStart, onHeaderEnd, onClose }: RowMenuProps) {
  const words = useWords();
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onExclude(kind !== 'excluded')}>
            {kind === 'excluded' ? words.review.includeRow : words.review.excludeRow}
          </MenuItem>
          <MenuItem onClick={onHeaderStart}>{words.review.headerStartsHere}</MenuItem>
          <MenuItem onClick={onHeaderEnd}>{words.review.headerEndsHere}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
