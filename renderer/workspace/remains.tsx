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
import { useState } from 'react';
import { describeFailure } from '../../shared/text/failures';
import { formatCount } from '../../shared/text/numbers';
import { timeText } from '../../shared/text/workspace-problems';
import { fileNameOf } from '../components/file-name-of';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspaceWords } from '../state/workspace-context';
import { useAsked } from './use-asked';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '8px' },
  title: { fontWeight: 600 },
  frame: { maxHeight: '200px', overflowY: 'auto' },
  name: { overflowWrap: 'anywhere' },
  end: { textAlign: 'right' },
});

/** What is kept on this computer and cannot be read, or waits for a passphrase: to be seen, and deleted. */
export function Remains() {
  const styles = useStyles();
  const { backupsDialog: words } = useWorkspaceWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const { question, ask } = useAsked();
  const [removed, setRemoved] = useState(0);
  const { data } = useQuery('workspace.remains', {}, removed);
  if (data === null || data.length === 0) return null;
  const remove = (name: string): void =>
    void engine.request('workspace.removeRemain', { name }).then(
      () => setRemoved((count) => count + 1),
      (error: unknown) => notices.failed(describeFailure(toFailure(error), language)),
    );
  return (
    <section className={styles.part}>
      {question}
      <span className={styles.title}>{words.remains}</span>
      <span>{words.remainsHint}</span>
      <div className={styles.frame}>
        <Table size="small" aria-label={words.remains}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>{words.at}</TableHeaderCell>
              <TableHeaderCell>{words.name}</TableHeaderCell>
              <TableHeaderCell>{words.size}</TableHeaderCell>
              <TableHeaderCell>{words.remove}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {data.map(({ name, changedAt, size, isKept }) => (
              <TableRow key={name}>
                <TableCell>{timeText(changedAt, language)}</TableCell>
                <TableCell className={styles.name}>
                  {fileNameOf(name)}
                  {isKept && ` · ${words.waits}`}
                </TableCell>
                <TableCell>{formatCount(Math.ceil(size / 1024), language)} KB</TableCell>
                <TableCell className={styles.end}>
                  <Button
                    size="small"
                    aria-label={`${words.remove} ${fileNameOf(name)}`}
                    onClick={() => ask(words.removeRemain(fileNameOf(name)), () => remove(name))}
                  >
                    {words.remove}
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}
