import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import {
  ArrowLeftRegular,
  ArrowRightRegular,
  ArrowSortDownRegular,
  ArrowSortUpRegular,
  DataHistogramRegular,
  EyeOffRegular,
  EyeRegular,
  FilterDismissRegular,
  FilterRegular,
  PinOffRegular,
  PinRegular,
  TextNumberListLtrRegular,
} from '@fluentui/react-icons';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import type { Sort } from '../../../shared/contract/people';
import { withReplaced } from '../../state/filter';
import { useWording } from '../../state/library-context';
import type { PeopleView } from '../../state/people-view';
import { useWindowStore, useWords } from '../../state/window-store';
import type { ColumnTool } from './asked-column';
import { columnClause } from './column-clause';

interface ColumnMenuProps {
  readonly column: PeopleColumn;
  readonly columns: readonly PeopleColumn[];
  readonly sort: readonly Sort[];
  readonly anchor: HTMLElement;
  readonly isMasked: boolean;
  readonly onTool: (tool: ColumnTool) => void;
  readonly onClose: () => void;
}

/** The commands of a column. */
export function ColumnMenu({ column, columns, sort, anchor, isMasked, onTool, onClose }: ColumnMenuProps) {
  const words = useWords().peoplePage;
  const wording = useWording();
  const { state, dispatch } = useWindowStore();
  const { pinned } = state.peopleView;
  const ids = columns.map(({ id }) => id);
  const at = ids.indexOf(column.id);
  const change = (next: Partial<PeopleView>): void => {
    dispatch({ type: 'people-view-changed', change: next });
    onClose();
  };
  const { at: place, isNew } = columnClause(state.filter, column, wording);
  const unfilter = (): void => {
    dispatch({ type: 'filter-changed', filter: withReplaced(state.filter, place, null) });
    onClose();
  };
  const sortBy = (direction: 'ascending' | 'descending'): void =>
    change({ sort: [{ column: column.id, direction }] });
  const moved = (by: -1 | 1): string[] => {
    const next = ids.filter((id) => id !== column.id);
    next.splice(at + by, 0, column.id);
    return next;
  };
  return (
    <Menu
      open
      positioning={{ target: anchor, position: 'below', align: 'start' }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          {isMasked ? (
            <MenuItem icon={<EyeRegular />} onClick={() => change({ isSensitiveShown: true })}>
              {words.showSensitive}
            </MenuItem>
          ) : (
            <>
              <MenuItem icon={<ArrowSortUpRegular />} onClick={() => sortBy('ascending')}>
                {words.ascending}
              </MenuItem>
              <MenuItem icon={<ArrowSortDownRegular />} onClick={() => sortBy('descending')}>
                {words.descending}
              </MenuItem>
              {sort.length > 0 && (
                <MenuItem icon={<TextNumberListLtrRegular />} onClick={() => change({ sort: [] })}>
                  {words.rosterOrder}
                </MenuItem>
              )}
              <MenuDivider />
              <MenuItem icon={<FilterRegular />} onClick={() => onTool('filter')}>
                {words.filterColumn}
              </MenuItem>
              {!isNew && (
                <MenuItem icon={<FilterDismissRegular />} onClick={unfilter}>
                  {words.unfilterColumn}
                </MenuItem>
              )}
              <MenuItem icon={<DataHistogramRegular />} onClick={() => onTool('profile')}>
                {words.profileColumn}
              </MenuItem>
            </>
          )}
          <MenuDivider />
          {pinned === at + 1 ? (
            <MenuItem icon={<PinOffRegular />} onClick={() => change({ pinned: 0 })}>
              {words.unpin}
            </MenuItem>
          ) : (
            <MenuItem icon={<PinRegular />} onClick={() => change({ pinned: at + 1 })}>
              {words.pinHere}
            </MenuItem>
          )}
          <MenuItem
            icon={<ArrowLeftRegular />}
            disabled={at === 0}
            onClick={() => change({ columns: moved(-1) })}
          >
            {words.moveLeft}
          </MenuItem>
          <MenuItem
            icon={<ArrowRightRegular />}
            disabled={at === ids.length - 1}
            onClick={() => change({ columns: moved(1) })}
          >
            {words.moveRight}
          </MenuItem>
          <MenuItem
            icon={<EyeOffRegular />}
            disabled={ids.length === 1}
            onClick={() =>
              change({
                columns: ids.filter((id) => id !== column.id),
                ...(at < pinned && { pinned: pinned - 1 }),
              })
            }
          >
            {words.hideColumn}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
