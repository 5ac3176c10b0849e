import {
  Button,
  Input,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { BoardPictureMenu } from './board-picture-menu';
import { boardOf, publishedBoards } from '../../shared/boards/published-boards';
import type { PublishedBoard } from '../../shared/boards/published/published-board';
import { copiedBoard, movedBoard, withBoard } from '../../shared/boards/change-boards';
import type { Board } from '../../shared/contract/boards';
import { formatCount } from '../../shared/text/numbers';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useBoards } from '../state/boards-context';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { PlainDialog } from '../components/plain-dialog';

/** What can be done with the board that is shown, and with files of boards. */
export function BoardMenu() {
  const { boards: words } = useWords();
  const language = useLanguage();
  const { dispatch } = useWindowStore();
  const engine = useEngine();
  const notices = useNotices();
  const { boards, board, change, load: add } = useBoards();
  const [isNaming, setIsNaming] = useState(false);
  const trying = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
  };
  const save = async (shown: Board): Promise<void> => {
    const path = await window.desktop.chooseBoardsTarget(words.fileName(shown.name));
    if (path === null) return;
    await engine.request('boards.save', { path, boards: [shown] });
    notices.saved(words.savedFile, path);
  };
  const load = async (): Promise<void> => {
    const path = await window.desktop.chooseBoards();
    if (path === null) return;
    const loaded = await add(path);
    if (typeof loaded === 'number') notices.done(words.loaded(formatCount(loaded, language)));
    else dispatch({ type: 'failed', failure: loaded });
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={words.boardMenu}
            title={words.boardMenu}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {board !== null && (
              <>
                <MenuItem onClick={() => setIsNaming(true)}>{words.rename}</MenuItem>
                <MenuItem onClick={() => change(copiedBoard(boards, board.id, words.copyName(board.name)))}>
                  {words.copyBoard}
                </MenuItem>
                <MenuItem onClick={() => change(movedBoard(boards, board.id, -1))}>{words.moveLeft}</MenuItem>
                <MenuItem onClick={() => change(movedBoard(boards, board.id, 1))}>{words.moveRight}</MenuItem>
                <MenuItem
                  onClick={() => {
                    change(boards.filter(({ id }) => id !== board.id));
                    notices.done(words.removed(board.name));
                  }}
                >
                  {words.removeBoard}
                </MenuItem>
                <MenuDivider />
                <BoardPictureMenu board={board} />
                <MenuItem onClick={trying(() => save(board))}>{words.saveFile}</MenuItem>
              </>
            )}
            <MenuItem onClick={trying(load)}>{words.loadFile}</MenuItem>
            <PublishedBoards />
          </MenuList>
        </MenuPopover>
      </Menu>
      {isNaming && board !== null && (
        <NameDialog
          name={board.name}
          onKeep={(name) => {
            setIsNaming(false);
            change(withBoard(boards, { ...board, name }));
          }}
          onClose={() => setIsNaming(false)}
        />
      )}
    </>
  );
}

/** Boards after published texts, to be filled from what the workspace holds. */
function PublishedBoards() {
  const { boards: words } = useWords();
  const language = useLanguage();
  const { boards, change, choose } = useBoards();
  const add = (published: PublishedBoard): void => {
    const board = boardOf(published, language);
    if (!boards.some(({ id }) => id === board.id)) change([...boards, board]);
    choose(board.id);
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{words.addPublished}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {publishedBoards.map((published) => (
            <MenuItem key={published.id} onClick={() => add(published)}>
              {published.name[language]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface NameDialogProps {
  readonly name: string;
  readonly onKeep: (name: string) => void;
  readonly onClose: () => void;
}

function NameDialog({ name, onKeep, onClose }: NameDialogProps) {
  const { boards: words } = useWords();
  const [typed, setTyped] = useState(name);
  const isNothing = typed.trim() === '';
  return (
    <PlainDialog
      title={words.name}
      onClose={onClose}
      onSubmit={() => {
        if (!isNothing) onKeep(typed.trim().normalize('NFC'));
      }}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" appearance="primary" disabled={isNothing}>
            {words.keepName}
          </Button>
        </>
      }
    >
      <Input
        aria-label={words.name}
        maxLength={200}
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
      />
    </PlainDialog>
  );
}
