import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: { maxWidth: '560px' },
  wide: { maxWidth: 'min(1160px, 94vw)', width: '94vw' },
  content: { display: 'grid', gap: '12px', paddingBottom: '8px', overflowWrap: 'anywhere' },
});

interface PlainDialogProps {
  readonly title: string;
  readonly isWide?: boolean;
  /** It can only be answered. */
  readonly isAlert?: boolean;
  readonly onClose: () => void;
  readonly onSubmit?: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

export function PlainDialog({
  title,
  isWide,
  isAlert,
  onClose,
  onSubmit,
  actions,
  children,
}: PlainDialogProps) {
  const styles = useStyles();
  return (
    <Dialog
      open
      modalType={isAlert ? 'alert' : 'modal'}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={isWide ? styles.wide : styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit?.();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>{children}</DialogContent>
            <DialogActions fluid>{actions}</DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
