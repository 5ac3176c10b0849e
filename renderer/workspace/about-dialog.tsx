import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkspaceState } from '../../shared/contract/workspace';
import { describeFailure } from '../../shared/text/failures';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { DeletePart } from './delete-part';
import { PlainDialog } from '../components/plain-dialog';
import { statusOf } from './workspace-status';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
  file: { margin: 0, overflowWrap: 'anywhere' },
});

/** Where the workspace lies, why its data are held and how long; and its end. */
export function AboutDialog({ state }: { state: WorkspaceState }) {
  const styles = useStyles();
  const all = useWorkspaceWords();
  const words = all.aboutDialog;
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const { show } = useWorkspace();
  const [purpose, setPurpose] = useState(state.purpose);
  const [retainUntil, setRetainUntil] = useState(state.retainUntil ?? '');
  const close = (): void => show(null);
  const save = (): void => {
    engine
      .request('workspace.describe', { purpose, retainUntil: retainUntil === '' ? null : retainUntil })
      .then(close, (error: unknown) => notices.failed(describeFailure(toFailure(error), language)));
  };
  return (
    <PlainDialog
      title={words.title}
      onClose={close}
      onSubmit={save}
      actions={
        <>
          <Button type="submit" appearance="primary">
            {words.save}
          </Button>
          <Button onClick={close}>{all.close}</Button>
        </>
      }
    >
      <p className={styles.file}>
        {words.file}: {state.path ?? all.notSaved}
        {state.path !== null && ` · ${statusOf(state, all)}`}
      </p>
      <Field label={words.purpose} hint={words.purposeHint}>
        <Textarea
          resize="vertical"
          maxLength={2000}
          value={purpose}
          onChange={(_event, { value }) => setPurpose(value)}
        />
      </Field>
      <Field label={words.retain}>
        <Input type="date" value={retainUntil} onChange={(_event, { value }) => setRetainUntil(value)} />
      </Field>
      <p className={styles.hint}>{words.law}</p>
      <DeletePart path={state.path} />
    </PlainDialog>
  );
}
