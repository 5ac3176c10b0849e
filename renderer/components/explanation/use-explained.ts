import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

const showDelay = 700;
/** Time to go from the figure into its explanation. */
const leaveDelay = 250;

/** Where an explanation stands, and what has the focus again after it. */
export type Anchor = Pick<HTMLElement, 'getBoundingClientRect' | 'focus'>;

export interface Explained<Place> {
  readonly place: Place;
  readonly element: Anchor;
  /** Asked for by key: it has the focus and stays until it is closed. */
  readonly isPinned: boolean;
}

export interface ExplainedControl<Place> {
  readonly explained: Explained<Place> | null;
  readonly pin: (place: Place, element: Anchor) => void;
  readonly rest: (place: Place, element: Anchor) => void;
  readonly leave: () => void;
  readonly stay: () => void;
  readonly close: () => void;
}

/** The figure that is explained: the one under the resting pointer, or the one asked for by key. */
export function useExplained<Place>(): ExplainedControl<Place> {
  const [explained, setExplained] = useState<Explained<Place> | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const later = useCallback((act: () => void, delay: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(act, delay);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return useMemo(
    () => ({
      explained,
      pin: (place, element) => {
        window.clearTimeout(timer.current);
        setExplained({ place, element, isPinned: true });
      },
      rest: (place, element) => {
        if (!explained?.isPinned) later(() => setExplained({ place, element, isPinned: false }), showDelay);
      },
      leave: () => {
        if (!explained?.isPinned) later(() => setExplained(null), leaveDelay);
      },
      stay: () => window.clearTimeout(timer.current),
      close: () => {
        window.clearTimeout(timer.current);
        setExplained(null);
      },
    }),
    [explained, later],
  );
}
