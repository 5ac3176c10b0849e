import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  content: {
    display: 'grid',
    gap: '12px',
    paddingBottom: '8px',
    overflowWrap: 'anywhere',
    '> p': { margin: 0 },
  },
});

interface PlainDialogProps {
  readonly title: string;
  /** In pixels, at most. */
  readonly width?: number;
  /** It can only be answered. */
  readonly isAlert?: boolean;
  readonly isOpen?: boolean;
  /** The button that opens it and gets the focus back. */
  readonly trigger?: JSX.Element;
  readonly onOpen?: () => void;
  readonly onClose: () => void;
  readonly onSubmit?: (() => void) | undefined;
  readonly actions: ReactNode;
  /** Instead of one thing below the other. */
  readonly contentClass?: string;
  readonly children: ReactNode;
}

/** The frame of all dialogs: a title, what is asked or shown, and the buttons. */
export function PlainDialog(props: PlainDialogProps) {
  const { title, width = 560, isAlert, isOpen = true, trigger, contentClass, actions, children } = props;
  const { onOpen, onClose, onSubmit } = props;
  const styles = useStyles();
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={contentClass ?? styles.content}>{children}</DialogContent>
      <DialogActions fluid>{actions}</DialogActions>
    </DialogBody>
  );
  const surface = (
    <DialogSurface style={{ maxWidth: `min(${width}px, 94vw)` }}>
      {onSubmit ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {body}
        </form>
      ) : (
        body
      )}
    </DialogSurface>
  );
  const frame = {
    open: isOpen,
    modalType: isAlert ? 'alert' : 'modal',
    onOpenChange: (_event: unknown, { open }: { open: boolean }) => (open ? onOpen?.() : onClose()),
  } as const;
  if (!trigger) return <Dialog {...frame}>{surface}</Dialog>;
  return (
    <Dialog {...frame}>
      <DialogTrigger disableButtonEnhancement>{trigger}</DialogTrigger>
      {surface}
    </Dialog>
  );
}
