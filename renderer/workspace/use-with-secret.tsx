import { useState, type JSX } from 'react';
import { describeFailure } from '../../shared/text/failures';
import { fileNameOf } from '../components/file-name-of';
import { SecretDialog } from '../components/secret-dialog';
import { useNotices } from '../components/use-notices';
import { toFailure } from '../engine/use-query';
import { useLanguage } from '../state/window-store';
import { useWorkspaceWords } from '../state/workspace-context';

type Work = (secret?: string) => Promise<void>;

interface Asked {
  readonly work: Work;
  readonly path: string;
  readonly problem: string | null;
}

/** Does what may need a passphrase, which is asked for only then; anything else that fails is told. */
export function useWithSecret(): {
  readonly run: (work: Work) => void;
  /** Stands where it is asked; null: it is not. */
  readonly question: JSX.Element | null;
} {
  const { unlock, cancel } = useWorkspaceWords();
  const language = useLanguage();
  const notices = useNotices();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const attempt = (work: Work, secret?: string): void => {
    setIsBusy(true);
    work(secret)
      .then(
        () => setAsked(null),
        (error: unknown) => {
          const failure = toFailure(error);
          const problem = failure.kind === 'workspace' ? failure.problem : null;
          const told = describeFailure(failure, language);
          if (failure.kind === 'workspace' && problem === 'needs-passphrase')
            setAsked({ work, path: failure.path, problem: null });
          else if (failure.kind === 'workspace' && problem === 'wrong-passphrase')
            setAsked({ work, path: failure.path, problem: told });
          else {
            setAsked(null);
            notices.failed(told);
          }
        },
      )
      .finally(() => setIsBusy(false));
  };
  return {
    run: (work) => attempt(work),
    question: asked && (
      <SecretDialog
        title={unlock.title}
        ask={unlock.ofBackup(fileNameOf(asked.path))}
        label={unlock.secret}
        submit={unlock.open}
        leave={cancel}
        problem={asked.problem}
        isBusy={isBusy}
        onSubmit={(secret) => attempt(asked.work, secret)}
        onLeave={() => setAsked(null)}
      />
    ),
  };
}
