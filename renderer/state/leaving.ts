import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { WindowAction } from './window-state';

/** Work of a form that would be lost. */
export interface UnsavedWork {
  readonly name: string;
  /** Answers whether it was saved; null where it is not whole yet. */
  readonly save: (() => Promise<boolean>) | null;
}

/** Asks before unsaved work is thrown away. */
export interface Leaving {
  /** What would be lost now; null: nothing. */
  readonly hold: (work: UnsavedWork | null) => void;
  /** Does it at once where nothing would be lost, else when the user has decided. */
  readonly leave: (act: () => void) => void;
  /** Where nobody may be there to ask: saves what is whole, and does it. */
  readonly leaveUnasked: (act: () => void) => void;
}

export interface Asked {
  readonly work: UnsavedWork;
  readonly stay: () => void;
  readonly leave: () => void;
}

export const LeavingContext = createContext<Leaving>({
  hold: () => undefined,
  leave: (act) => act(),
  leaveUnasked: (act) => act(),
});

export function useLeaving(): Leaving {
  return useContext(LeavingContext);
}

/** The one place that knows of unsaved work, and what the user is asked about it. */
export function useMakeLeaving(): { readonly leaving: Leaving; readonly asked: Asked | null } {
  const held = useRef<UnsavedWork | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const leaving = useMemo((): Leaving => {
    const go = (act: () => void): void => {
      held.current = null;
      setAsked(null);
      act();
    };
    return {
      hold: (work) => {
        held.current = work;
      },
      leave: (act) => {
        const work = held.current;
        if (work === null) act();
        else setAsked({ work, stay: () => setAsked(null), leave: () => go(act) });
      },
      leaveUnasked: (act) => {
        const saving = held.current?.save?.() ?? Promise.resolve(false);
        void saving.catch(() => false).then(() => go(act));
      },
    };
  }, []);
  useEffect(() => {
    const onClose = (event: BeforeUnloadEvent): void => {
      if (held.current === null) return;
      // The window stays open, without a word of the browser, until the user has decided here.
      event.preventDefault();
      leaving.leave(() => window.close());
    };
    window.addEventListener('beforeunload', onClose);
    return () => window.removeEventListener('beforeunload', onClose);
  }, [leaving]);
  return { leaving, asked };
}

/** Whether another page comes, by choice of the user. */
export function leavesPage({ type }: WindowAction): boolean {
  return ['place-chosen', 'people-wanted', 'cell-opened'].includes(type);
}
