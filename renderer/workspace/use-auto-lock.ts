import { useEffect } from 'react';
import { useWorkspace } from '../state/workspace-context';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Locks a workspace that has a passphrase when nobody has touched the window for so many minutes. */
export function useAutoLock(): void {
  const { state, lockUnasked } = useWorkspace();
  const minutes = state?.isLocked ? state.autoLock : 0;
  useEffect(() => {
    if (minutes === 0) return undefined;
    let last = Date.now();
    // The clock is asked, not a timer of so many minutes: a laptop that slept was not touched either.
    const lockWhenOver = (): void => {
      if (Date.now() - last < minutes * 60_000) return;
      last = Date.now();
      lockUnasked();
    };
    const touched = (): void => {
      lockWhenOver();
      last = Date.now();
    };
    const timer = window.setInterval(lockWhenOver, 5_000);
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true });
    return () => {
      window.clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, touched);
    };
  }, [lockUnasked, minutes]);
}
