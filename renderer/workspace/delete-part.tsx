import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { describeFailure } from '../../shared/text/failures';
import { fileNameOf } from '../components/file-name-of';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  start: { justifySelf: 'start' },
});

/** Deletes the workspace, its backups and the working copy, when its name was typed. */
export function DeletePart({ path }: { path: string | null }) {
  const styles = useStyles();
  const { aboutDialog: words } = useWorkspaceWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const { show } = useWorkspace();
  const [isAsked, setIsAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const { data: copies } = useQuery('workspace.copies', isAsked ? {} : null, 0);
  if (!isAsked) {
    return (
      <Button className={styles.start} icon={<DeleteRegular />} onClick={() => setIsAsked(true)}>
        {words.remove}
      </Button>
    );
  }
  const copyNames = (copies ?? []).map((copy) => `, “${fileNameOf(copy)}”`).join('');
  const name = path === null ? '' : fileNameOf(path);
  const remove = (): void => {
    engine.request('workspace.delete', { name: typed }).then(
      () => {
        show(null);
        notices.done(words.removed);
      },
      (error: unknown) => notices.failed(describeFailure(toFailure(error), language)),
    );
  };
  return (
    <div className={styles.part}>
      <span>{path === null ? words.removeAskUnnamed : words.removeAsk(name, copyNames)}</span>
      {path !== null && (
        <Field label={words.file}>
          <Input autoComplete="off" value={typed} onChange={(_event, { value }) => setTyped(value)} />
        </Field>
      )}
      <Button
        className={styles.start}
        icon={<DeleteRegular />}
        disabledFocusable={typed.normalize('NFC') !== name.normalize('NFC')}
        onClick={remove}
      >
        {words.removeNow}
      </Button>
    </div>
  );
}
