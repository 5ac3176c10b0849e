import { Button } from '@fluentui/react-components';
import { useWorkspace, useWorkspaceWords } from '../state/workspace-context';
import { PlainDialog } from '../components/plain-dialog';

/** The open data are in no file yet, and another workspace is to be opened. */
export function UnsavedWorkspaceDialog({ then }: { then: () => void }) {
  const words = useWorkspaceWords();
  const { saveAs, show } = useWorkspace();
  const stay = (): void => show(null);
  const leave = (): void => {
    show(null);
    then();
  };
  const save = async (): Promise<void> => {
    if (await saveAs()) leave();
  };
  return (
    <PlainDialog
      title={words.unsaved.title}
      isAlert
      onClose={stay}
      actions={
        <>
          <Button appearance="primary" onClick={() => void save()}>
            {words.unsaved.save}
          </Button>
          <Button onClick={leave}>{words.unsaved.leave}</Button>
          <Button onClick={stay}>{words.unsaved.stay}</Button>
        </>
      }
    >
      <span>{words.unsaved.ask}</span>
    </PlainDialog>
  );
}
