import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../shared/contract/failure';
import { describeFailure } from '../../shared/text/failures';
import { fileNameOf } from '../components/file-name-of';
import { useLanguage } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { PlainDialog } from '../components/plain-dialog';
import { SecretField } from './secret-field';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

/** Asks for the passphrase, or the recovery key, of a locked workspace. */
export function UnlockDialog({ path, failure }: { path: string; failure: Failure | null }) {
  const styles = useStyles();
  const words = useWorkspaceWords();
  const language = useLanguage();
  const { state, open, leave } = useWorkspace();
  const [secret, setSecret] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const [remember, setRemember] = useState(false);
  const [isOpening, setIsOpening] = useState(false);
  const submit = (): void => {
    if (secret === '' || isOpening) return;
    setTried(secret);
    setIsOpening(true);
    void open(path, { secret, ...(remember && { remember }) }).finally(() => setIsOpening(false));
  };
  const problem = failure && !isOpening && tried === secret ? describeFailure(failure, language) : null;
  return (
    <PlainDialog
      title={words.unlock.title}
      onClose={leave}
      onSubmit={submit}
      actions={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={secret === '' || isOpening}>
            {words.unlock.open}
          </Button>
          <Button onClick={leave}>{words.cancel}</Button>
        </>
      }
    >
      <span>{words.unlock.of(fileNameOf(path))}</span>
      <SecretField label={words.unlock.secret} value={secret} onChange={setSecret} problem={problem} />
      {state?.canRemember ? (
        <Checkbox
          label={words.unlock.remember}
          checked={remember}
          onChange={(_event, { checked }) => setRemember(checked === true)}
        />
      ) : (
        <p className={styles.hint}>{words.unlock.cannotRemember}</p>
      )}
    </PlainDialog>
  );
}
