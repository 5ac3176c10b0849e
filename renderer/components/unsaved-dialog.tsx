import { Button } from '@fluentui/react-components';
import type { Asked } from '../state/leaving';
import { useWords } from '../state/window-store';
import { PlainDialog } from './plain-dialog';

/** Save, throw away, or stay: asked before unsaved work would be lost. */
export function UnsavedDialog({ asked }: { asked: Asked | null }) {
  const { unsaved: words } = useWords();
  if (asked === null) return null;
  const { work, stay, leave } = asked;
  const save = async (): Promise<void> => {
    if (await work.save?.()) leave();
    else stay();
  };
  return (
    <PlainDialog
      title={words.title}
      width={480}
      isAlert
      onClose={stay}
      actions={
        <>
          <Button onClick={stay}>{words.stay}</Button>
          <Button onClick={leave}>{words.leave}</Button>
          {work.save !== null && (
            <Button appearance="primary" autoFocus onClick={() => void save()}>
              {words.save}
            </Button>
          )}
        </>
      }
    >
      {words.ask(work.name)}
    </PlainDialog>
  );
}
