import { Button } from '@fluentui/react-components';
import type { Failure } from '../../shared/contract/failure';
import { describeFailure } from '../../shared/text/failures';
import { useLanguage } from '../state/window-store';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { PlainDialog } from '../components/plain-dialog';

/** The file is open elsewhere: it can be read, or left. */
export function InUseDialog({ path, failure }: { path: string; failure: Failure }) {
  const words = useWorkspaceWords();
  const language = useLanguage();
  const { open, show } = useWorkspace();
  const close = (): void => show(null);
  return (
    <PlainDialog
      title={words.inUse.title}
      onClose={close}
      actions={
        <>
          <Button appearance="primary" onClick={() => void open(path, { readOnly: true })}>
            {words.inUse.read}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </>
      }
    >
      <span>{describeFailure(failure, language)}</span>
    </PlainDialog>
  );
}
