import {
  Link,
  Toast,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { useWords } from '../state/window-store';

export const toasterId = 'notices';

export interface Notices {
  /** Something was written to `path`; offers to open it, or its folder. */
  readonly saved: (text: string, path: string) => void;
  readonly done: (text: string) => void;
  readonly failed: (text: string) => void;
}

/** Short messages that go away by themselves. */
export function useNotices(): Notices {
  const words = useWords();
  const { dispatchToast } = useToastController(toasterId);
  return useMemo(
    () => ({
      saved: (text, path) =>
        dispatchToast(
          <Toast>
            <ToastTitle data-testid="notice">{text}</ToastTitle>
            <ToastFooter>
              <ToastTrigger>
                <Link onClick={() => void window.desktop.openDocument(path)}>{words.openWritten}</Link>
              </ToastTrigger>
              <ToastTrigger>
                <Link onClick={() => void window.desktop.openFolderOf(path)}>{words.openFolder}</Link>
              </ToastTrigger>
            </ToastFooter>
          </Toast>,
          { intent: 'success', politeness: 'polite', timeout: 8000, pauseOnHover: true },
        ),
      done: (text) =>
        dispatchToast(
          <Toast>
            <ToastTitle data-testid="notice">{text}</ToastTitle>
          </Toast>,
          { intent: 'success', politeness: 'polite', timeout: 3000 },
        ),
      failed: (text) =>
        dispatchToast(
          <Toast>
            <ToastTitle data-testid="notice">{text}</ToastTitle>
          </Toast>,
          { intent: 'error', timeout: 10_000, pauseOnHover: true },
        ),
    }),
    [dispatchToast, words],
  );
}
