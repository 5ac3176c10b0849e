import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { newBoard, withBoard } from '../../shared/boards/change-boards';
import { panelId, tabId, TabStrip } from '../components/tab-strip';
import { useHistoryKeys } from '../components/use-history-keys';
import { useBoards } from '../state/boards-context';
import { useWords } from '../state/window-store';
import { AddCard } from './add-card';
import { BoardGrid } from './board-grid';
import { BoardMenu } from './board-menu';
import { Waiting } from '../components/waiting';

const useStyles = makeStyles({
  page: { padding: '0 16px 16px' },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  bar: {
    ...{ display: 'flex', alignItems: 'center', gap: '6px', minHeight: '44px', marginBottom: '6px' },
    // Tabs scroll; what stands beside them keeps its words on one line.
    '& > *:not(:first-child)': { flexShrink: 0, whiteSpace: 'nowrap' },
  },
  tabs: { minWidth: 0, overflowX: 'auto', paddingLeft: '12px' },
  space: { flex: 1 },
  hint: { margin: '0 0 8px', fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

/** "Bảng theo dõi": charts, tables and figures arranged on boards, filtering each other. */
export function BoardsPage() {
  const styles = useStyles();
  const words = useWords();
  const { boards, board, isKnown, choose, change, undo, redo } = useBoards();
  useHistoryKeys({ undo, redo });
  if (!isKnown) return <Waiting label={words.loading} isPage />;
  const text = words.boards;
  const add = (): void => {
    const added = newBoard(boards, text.newName(boards.length + 1));
    change([...boards, added]);
    choose(added.id);
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{text.title}</h1>
      <div className={styles.bar}>
        <div className={styles.tabs}>
          <TabStrip
            label={text.boards}
            tabs={boards.map(({ id, name }) => ({ name: id, content: name }))}
            chosen={board?.id ?? ''}
            onChoose={choose}
          />
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          aria-label={text.newBoard}
          title={text.newBoard}
          onClick={add}
        />
        <span className={styles.space} />
        {board !== null && <AddCard board={board} onChange={(next) => change(withBoard(boards, next))} />}
        <BoardMenu />
      </div>
      {board !== null && board.cards.length > 0 && (
        <p className={mergeClasses(styles.hint, 'for-the-hand')}>{text.hint}</p>
      )}
      {board !== null && (
        <div role="tabpanel" id={panelId(board.id)} aria-labelledby={tabId(board.id)}>
          <BoardGrid key={board.id} board={board} onChange={(next) => change(withBoard(boards, next))} />
        </div>
      )}
    </div>
  );
}
