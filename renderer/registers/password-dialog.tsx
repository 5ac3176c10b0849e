import { fileNameOf } from '../components/file-name-of';
import { SecretDialog } from '../components/secret-dialog';
import { useWords } from '../state/window-store';
import type { RegisterWork } from './use-register-work';

/** Asks for the password of a file; it is never kept. */
export function PasswordDialog({ locked, unlock }: Pick<RegisterWork, 'locked' | 'unlock'>) {
  const words = useWords();
  if (locked === null) return null;
  return (
    <SecretDialog
      key={locked.path}
      title={words.passwordTitle}
      ask={words.passwordOf(fileNameOf(locked.path))}
      label={words.password}
      submit={words.openWithPassword}
      leave={words.leaveFileOut}
      problem={locked.isWrong ? words.passwordWrong : null}
      onSubmit={unlock}
      onLeave={() => unlock(null)}
    >
      <p>{words.passwordHint}</p>
    </SecretDialog>
  );
}
