import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({
  editor: { display: 'grid', gap: '6px', margin: '6px 0' },
  buttons: { display: 'flex', gap: '8px' },
});

interface ParagraphEditorProps {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** The text of a paragraph to be written otherwise; Ctrl+Enter keeps it, Escape does not. */
export function ParagraphEditor({ text, onSave, onCancel }: ParagraphEditorProps) {
  const styles = useStyles();
  const words = useWords().report;
  const [written, setWritten] = useState(text);
  return (
    <div className={styles.editor}>
      <Textarea
        autoFocus
        value={written}
        rows={Math.min(14, Math.max(3, Math.ceil(written.length / 90)))}
        resize="vertical"
        textarea={{ 'aria-label': words.editing, maxLength: 10_000 }}
        onChange={(_event, data) => setWritten(data.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(written);
        }}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={() => onSave(written)}>
          {words.keep}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        {written !== '' && (
          <Button size="small" appearance="subtle" onClick={() => onSave('')}>
            {words.remove}
          </Button>
        )}
      </div>
    </div>
  );
}
