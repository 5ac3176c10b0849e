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
import type { ReactNode } from 'react';
import { useWords } from '../state/window-store';

const useStyles = makeStyles({
  surface: { width: '92vw', maxWidth: '92vw', height: '90vh', maxHeight: '90vh' },
  body: { height: '100%', maxHeight: '100%' },
  content: { display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'hidden' },
});

/** A card as large as the window. */
export function FullView({
  title,
  children,
  onClose,
}: {
  title: string;
  children: ReactNode;
  onClose: () => void;
}) {
  const styles = useStyles();
  const { boards: words } = useWords();
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
