import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { PlainDialog } from './plain-dialog';
import { SecretField } from './secret-field';

interface SecretDialogProps {
  readonly title: string;
  /** Of which file. */
  readonly ask: string;
  readonly label: string;
  readonly submit: string;
  readonly leave: string;
  /** What was wrong with the one that was tried last. */
  readonly problem: string | null;
  readonly isBusy?: boolean;
  readonly onSubmit: (secret: string) => void;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}

/** Asks for the password of a file until it fits or the file is left. */
export function SecretDialog(props: SecretDialogProps) {
  const { title, ask, label, submit, leave, problem, isBusy = false, onSubmit, onLeave, children } = props;
  const [secret, setSecret] = useState('');
  /** What is typed after it is no wrong password yet; a dialog that comes again has tried the last one. */
  const [tried, setTried] = useState('');
  return (
    <PlainDialog
      title={title}
      onClose={onLeave}
      onSubmit={() => {
        if (secret === '' || isBusy) return;
        setTried(secret);
        onSubmit(secret);
      }}
      actions={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={secret === '' || isBusy}>
            {submit}
          </Button>
          <Button onClick={onLeave}>{leave}</Button>
        </>
      }
    >
      <span>{ask}</span>
      <SecretField
        label={label}
        value={secret}
        onChange={setSecret}
        problem={!isBusy && tried === secret ? problem : null}
      />
      {children}
    </PlainDialog>
  );
}
