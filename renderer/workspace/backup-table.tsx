import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkspaceBackup } from '../../shared/contract/workspace';
import { formatCount } from '../../shared/text/numbers';
import { timeText } from '../../shared/text/workspace-problems';
import { useLanguage } from '../state/window-store';
import { useWorkspaceWords } from '../state/workspace-context';

const useStyles = makeStyles({
  frame: { maxHeight: '320px', overflowY: 'auto' },
  end: { textAlign: 'right' },
});

interface BackupTableProps {
  readonly backups: readonly WorkspaceBackup[];
  readonly onRestore: (backup: WorkspaceBackup) => void;
  /** What the table is called where it is not that of the open workspace. */
  readonly title?: string;
  /** What else is said of one. */
  readonly note?: (backup: WorkspaceBackup) => string | null;
  /** Beside the button that restores. */
  readonly extra?: (backup: WorkspaceBackup) => ReactNode;
}

export function BackupTable({ backups, onRestore, title, note, extra }: BackupTableProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { backupsDialog: words } = useWorkspaceWords();
  return (
    <div className={styles.frame}>
      <Table size="small" aria-label={title ?? words.title}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{words.at}</TableHeaderCell>
            <TableHeaderCell>{words.size}</TableHeaderCell>
            <TableHeaderCell>{words.restore}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {backups.map((backup) => (
            <TableRow key={backup.id}>
              <TableCell>{timeText(backup.savedAt, language)}</TableCell>
              <TableCell>
                {formatCount(Math.ceil(backup.size / 1024), language)} KB
                {backup.isLocked && ` · ${words.locked}`}
                {note?.(backup) != null && ` · ${note(backup)}`}
              </TableCell>
              <TableCell className={styles.end}>
                <Button
                  size="small"
                  aria-label={`${words.restore} ${timeText(backup.savedAt, language)}`}
                  onClick={() => onRestore(backup)}
                >
                  {words.restore}
                </Button>
                {extra?.(backup)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
