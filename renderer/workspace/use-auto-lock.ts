import { useEffect } from 'react';
import { useWorkspace } from '../state/workspace-context';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Locks a workspace that has a passphrase when nobody has touched the window for so many minutes. */
export function useAutoLock(): void {
  const { state, lockNow } = useWorkspace();
  const minutes = state?.isLocked ? state.autoLock : 0;
  useEffect(() => {
    if (minutes === 0) return undefined;
    let timer = window.setTimeout(lockNow, minutes * 60_000);
    const touched = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(lockNow, minutes * 60_000);
    };
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, touched);
    };
  }, [lockNow, minutes]);
}
