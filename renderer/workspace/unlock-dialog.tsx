import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../shared/contract/failure';
import { describeFailure } from '../../shared/text/failures';
import { fileNameOf } from '../components/file-name-of';
import { SecretDialog } from '../components/secret-dialog';
import { useLanguage } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

/** Asks for the passphrase, or the recovery key, of a locked workspace. */
export function UnlockDialog({ path, failure }: { path: string; failure: Failure | null }) {
  const styles = useStyles();
  const { unlock, cancel } = useWorkspaceWords();
  const language = useLanguage();
  const { state, open, leave } = useWorkspace();
  const [remember, setRemember] = useState(false);
  const [isOpening, setIsOpening] = useState(false);
  return (
    <SecretDialog
      title={unlock.title}
      ask={unlock.of(fileNameOf(path))}
      label={unlock.secret}
      submit={unlock.open}
      leave={cancel}
      problem={failure && describeFailure(failure, language)}
      isBusy={isOpening}
      onSubmit={(secret) => {
        setIsOpening(true);
        void open(path, { secret, ...(remember && { remember }) }).finally(() => setIsOpening(false));
      }}
      onLeave={leave}
    >
      {state?.canRemember ? (
        <Checkbox
          label={unlock.remember}
          checked={remember}
          onChange={(_event, { checked }) => setRemember(checked === true)}
        />
      ) : (
        <p className={styles.hint}>{unlock.cannotRemember}</p>
      )}
    </SecretDialog>
  );
}
