import { Button } from '@fluentui/react-components';
import { fileNameOf } from '../components/file-name-of';
import { useWords } from '../state/window-store';
import type { RegisterWork } from './use-register-work';
import { PlainDialog } from '../components/plain-dialog';

interface AddOrReplaceProps {
  /** Null: nothing is asked. */
  readonly paths: readonly string[] | null;
  readonly onAnswer: RegisterWork['answer'];
}

/** Asks whether files are added to what a register holds, or take its place. */
export function AddOrReplace({ paths, onAnswer }: AddOrReplaceProps) {
  const words = useWords().registers;
  return (
    <PlainDialog
      title={words.askTitle}
      isOpen={paths !== null}
      onClose={() => onAnswer('cancel')}
      actions={
        <>
          <Button appearance="primary" onClick={() => onAnswer('add')}>
            {words.add}
          </Button>
          <Button onClick={() => onAnswer('replace')}>{words.replace}</Button>
          <Button onClick={() => onAnswer('cancel')}>{words.cancel}</Button>
        </>
      }
    >
      <p>{(paths ?? []).map(fileNameOf).join(', ')}</p>
      <p>{words.askText}</p>
    </PlainDialog>
  );
}
