import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { PinRegular } from '@fluentui/react-icons';
import { contentOf } from '../state/card-choice';
import { newBoard, withBoard, withCard } from '../../shared/boards/change-boards';
import type { Board } from '../../shared/contract/boards';
import { useNotices } from '../components/use-notices';
import { useBoards } from '../state/boards-context';
import type { BreakdownChoice } from '../state/breakdown-choice';
import { useWords } from '../state/window-store';

/** Puts what the page shows on a board: the chart, or the table where only that is shown. */
export function PinMenu({ choice }: { choice: BreakdownChoice }) {
  const { boards: words } = useWords();
  const notices = useNotices();
  const { boards, change } = useBoards();
  const pin = (board: Board): void => {
    const content = contentOf(choice, choice.shown === 'table' ? 'table' : 'chart');
    change(withBoard(boards, withCard(board, content)));
    notices.done(words.pinned(board.name));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<PinRegular />}
          aria-label={words.pin}
          title={words.pin}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {boards.map((board) => (
            <MenuItem key={board.id} onClick={() => pin(board)}>
              {words.pinTo(board.name)}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => pin(newBoard(boards, words.newName(boards.length + 1)))}>
            {words.pinNew}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
