import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { PlainDialog } from '../components/plain-dialog';
import { useWorkspaceWords } from '../state/workspace-context';

/** Deletes only after one question, which says what. */
export function useAsked(): {
  readonly question: ReactNode;
  readonly ask: (text: string, remove: () => void) => void;
} {
  const { backupsDialog, cancel } = useWorkspaceWords();
  const [asked, setAsked] = useState<{ readonly text: string; readonly remove: () => void } | null>(null);
  const close = (): void => setAsked(null);
  const question = asked && (
    <PlainDialog
      title={backupsDialog.remove}
      isAlert
      onClose={close}
      actions={
        <>
          <Button
            onClick={() => {
              close();
              asked.remove();
            }}
          >
            {backupsDialog.remove}
          </Button>
          <Button onClick={close}>{cancel}</Button>
        </>
      }
    >
      <span>{asked.text}</span>
    </PlainDialog>
  );
  return { question, ask: (text, remove) => setAsked({ text, remove }) };
}
