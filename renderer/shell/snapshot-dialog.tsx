import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { SnapshotState } from '../../shared/contract/snapshots';
import { parseTypedDate, typedDate } from '../state/typed-date';
import { useWords } from '../state/window-store';
import { PlainDialog } from '../components/plain-dialog';

interface SnapshotDialogProps {
  readonly snapshot: SnapshotState;
  readonly onSave: (change: { date?: string; name: string }) => void;
  readonly onClose: () => void;
}

/** The date and the name of a snapshot. */
export function SnapshotDialog({ snapshot, onSave, onClose }: SnapshotDialogProps) {
  const { change: words } = useWords();
  const [typed, setTyped] = useState(typedDate(snapshot.date));
  const [name, setName] = useState(snapshot.name);
  const date = parseTypedDate(typed);
  return (
    <PlainDialog
      title={words.dialogTitle}
      width={420}
      onClose={onClose}
      onSubmit={() => {
        if (date !== null) onSave({ name: name.trim(), ...(date !== snapshot.date && { date }) });
      }}
      actions={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={date === null}>
            {words.save}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <Field label={words.date} validationMessage={date === null ? words.dateInvalid : null}>
        <Input value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Field label={words.name}>
        <Input value={name} maxLength={200} onChange={(_event, { value }) => setName(value)} />
      </Field>
    </PlainDialog>
  );
}
