import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { fileNameOf } from '../components/file-name-of';
import { useWords } from '../state/window-store';
import type { RegisterWork } from './use-register-work';
import { PlainDialog } from '../components/plain-dialog';

/** Asks for the password of a file; it is never kept. */
export function PasswordDialog({ locked, unlock }: Pick<RegisterWork, 'locked' | 'unlock'>) {
  const words = useWords();
  const [password, setPassword] = useState('');
  if (locked === null) return null;
  return (
    <PlainDialog
      title={words.passwordTitle}
      onClose={() => unlock(null)}
      onSubmit={() => {
        if (password === '') return;
        setPassword('');
        unlock(password);
      }}
      actions={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={password === ''}>
            {words.openWithPassword}
          </Button>
          <Button onClick={() => unlock(null)}>{words.leaveFileOut}</Button>
        </>
      }
    >
      <p>{words.passwordOf(fileNameOf(locked.path))}</p>
      <Field
        label={words.password}
        validationMessage={locked.isWrong && password === '' ? words.passwordWrong : null}
      >
        <Input
          type="password"
          autoComplete="off"
          maxLength={255}
          value={password}
          onChange={(_event, { value }) => setPassword(value)}
        />
      </Field>
      <p>{words.passwordHint}</p>
    </PlainDialog>
  );
}
