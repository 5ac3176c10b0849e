import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { RowKindName } from '../../../shared/contract/results';
import { useWords } from '../../state/window-store';

interface RowMenuProps {
  readonly kind: RowKindName;
  readonly isHeaderFixed: boolean;
  readonly target: HTMLElement;
  readonly onExclude: (excluded: boolean) => void;
  readonly onHeaderStart: () => void;
  readonly onHeaderEnd: () => void;
  readonly onClose: () => void;
}

/** What can be said of one row. */
export function RowMenu({
  kind,
  isHeaderFixed,
  target,
  onExclude,
  onHeaderStart,
  onHeaderEnd,
  onClose,
}: RowMenuProps) {
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
          <MenuItem disabled={isHeaderFixed} onClick={onHeaderStart}>
            {words.review.headerStartsHere}
          </MenuItem>
          <MenuItem disabled={isHeaderFixed} onClick={onHeaderEnd}>
            {words.review.headerEndsHere}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
