import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { Asked } from '../state/leaving';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({ surface: { maxWidth: '480px' } });

/** Save, throw away, or stay: asked before unsaved work would be lost. */
export function UnsavedDialog({ asked }: { asked: Asked | null }) {
  const styles = useStyles();
  const { unsaved: words } = useWords();
  if (asked === null) return null;
  const { work, stay, leave } = asked;
  const save = async (): Promise<void> => {
    if (await work.save?.()) leave();
    else stay();
  };
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) stay();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.ask(work.name)}</DialogContent>
          <DialogActions>
            <Button onClick={stay}>{words.stay}</Button>
            <Button onClick={leave}>{words.leave}</Button>
            {work.save !== null && (
              <Button appearance="primary" autoFocus onClick={() => void save()}>
                {words.save}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
