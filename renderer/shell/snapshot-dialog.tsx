import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SnapshotState } from '../../shared/contract/snapshots';
import { parseTypedDate, typedDate } from '../state/typed-date';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({
  surface: { maxWidth: '420px' },
  content: { display: 'grid', gap: '12px', paddingBottom: '8px' },
});

interface SnapshotDialogProps {
  readonly snapshot: SnapshotState;
  readonly onSave: (change: { date?: string; name: string }) => void;
  readonly onClose: () => void;
}

/** The date and the name of a snapshot. */
export function SnapshotDialog({ snapshot, onSave, onClose }: SnapshotDialogProps) {
  const styles = useStyles();
  const { change: words } = useWords();
  const [typed, setTyped] = useState(typedDate(snapshot.date));
  const [name, setName] = useState(snapshot.name);
  const date = parseTypedDate(typed);
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (date !== null) onSave({ name: name.trim(), ...(date !== snapshot.date && { date }) });
          }}
        >
          <DialogBody>
            <DialogTitle>{words.dialogTitle}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label={words.date} validationMessage={date === null ? words.dateInvalid : null}>
                <Input value={typed} onChange={(_event, { value }) => setTyped(value)} />
              </Field>
              <Field label={words.name}>
                <Input value={name} maxLength={200} onChange={(_event, { value }) => setName(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabledFocusable={date === null}>
                {words.save}
              </Button>
              <Button onClick={onClose}>{words.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
