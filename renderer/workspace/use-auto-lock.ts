import { useEffect } from 'react';
import { useWorkspace } from '../state/workspace-context';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Locks a workspace that has a passphrase when nobody has touched the window for so many minutes. */
export function useAutoLock(): void {
  const { state, lockUnasked } = useWorkspace();
  const minutes = state?.isLocked ? state.autoLock : 0;
  useEffect(() => {
    if (minutes === 0) return undefined;
    // The clock knows of a laptop that slept, the stopwatch of a clock that was set back.
    const now = (): readonly [number, number] => [Date.now(), performance.now()];
    let last = now();
    const lockWhenOver = (): void => {
      const [clock, watch] = now();
      if (Math.max(clock - last[0], watch - last[1]) < minutes * 60_000) return;
      last = now();
      lockUnasked();
    };
    const touched = (): void => {
      lockWhenOver();
      last = now();
    };
    const timer = window.setInterval(lockWhenOver, 5_000);
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true });
    return () => {
      window.clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, touched);
    };
  }, [lockUnasked, minutes]);
}
