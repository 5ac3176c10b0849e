import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { fileSizeLimit } from '../../shared/roster/limits';
import { fileNameOf } from '../components/file-name-of';
import { useOpenRosters } from '../state/rosters-context';
import type { ImportQuestion } from '../state/settle-files';
import { useWords } from '../state/window-store';
import { SnapshotQuestionDialog } from './snapshot-question-dialog';
import { PlainDialog } from '../components/plain-dialog';
import { SecretField } from '../components/secret-field';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

/** What stands in the way of reading a file, and what to do about it. */
export function ImportQuestionDialog({ question }: { question: ImportQuestion }) {
  const words = useWords();
  if (question.kind === 'password') return <PasswordDialog key={question.path} {...question} />;
  if (question.kind !== 'too-large') return <SnapshotQuestionDialog question={question} />;
  const names = question.paths.map((path) => `“${fileNameOf(path)}”`).join(', ');
  return (
    <QuestionDialog title={words.tooLargeTitle} leaveOut={words.leaveFilesOut}>
      {words.tooLarge(names, fileSizeLimit)}
    </QuestionDialog>
  );
}

function PasswordDialog({ path, isWrong }: { path: string; isWrong: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const rosters = useOpenRosters();
  const [password, setPassword] = useState('');
  /** The one that was tried last; what is typed after it is no wrong password yet. */
  const [tried, setTried] = useState<string | null>(null);
  const open = (): void => {
    if (password === '') return;
    setTried(password);
    rosters.answer({ password });
  };
  const problem = isWrong && tried === password ? words.passwordWrong : null;
  return (
    <QuestionDialog
      title={words.passwordTitle}
      leaveOut={words.leaveFileOut}
      action={
        <Button type="submit" appearance="primary" disabledFocusable={password === ''}>
          {words.openWithPassword}
        </Button>
      }
      onSubmit={open}
    >
      <span>{words.passwordOf(fileNameOf(path))}</span>
      <SecretField label={words.password} value={password} onChange={setPassword} problem={problem} />
      <p className={styles.hint}>{words.passwordHint}</p>
    </QuestionDialog>
  );
}

interface QuestionDialogProps {
  readonly title: string;
  readonly leaveOut: string;
  readonly action?: ReactNode;
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
}

/** Closing it stops the import. */
function QuestionDialog({ title, leaveOut, action, onSubmit, children }: QuestionDialogProps) {
  const words = useWords();
  const rosters = useOpenRosters();
  return (
    <PlainDialog
      title={title}
      width={480}
      onClose={rosters.cancel}
      onSubmit={onSubmit}
      actions={
        <>
          {action}
          <Button onClick={() => rosters.answer({ leaveOut: true })}>{leaveOut}</Button>
          <Button onClick={rosters.cancel}>{words.cancel}</Button>
        </>
      }
    >
      {children}
    </PlainDialog>
  );
}
