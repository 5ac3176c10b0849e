import { Button, makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import type { PositioningImperativeRef } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useOverview } from '../state/overview-context';
import { useWindowStore, useWords } from '../state/window-store';
import { tourSteps } from './tour-steps';

const useStyles = makeStyles({
  surface: { width: '340px', padding: '16px' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: '2px 0 6px', fontSize: tokens.fontSizeBase400, lineHeight: '22px' },
  text: { margin: '0 0 12px' },
  actions: { display: 'flex', gap: '8px' },
  space: { flex: 1 },
});

/** Five parts of the overview, each pointed at, once it is drawn. */
export function Tour({ onClose }: { onClose: () => void }) {
  const { state } = useWindowStore();
  const { data } = useOverview();
  return data !== null && state.place === 'overview' ? <TourSteps onClose={onClose} /> : null;
}

function TourSteps({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const words = useWords().help.tour;
  const [at, setAt] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const positioning = useRef<PositioningImperativeRef>(null);
  const step = tourSteps[at] ?? tourSteps[0];
  useEffect(() => {
    const shown = document.querySelector<HTMLElement>(`[data-tour="${step}"]`);
    shown?.scrollIntoView({ block: 'nearest' });
    shown?.setAttribute('data-tour-shown', '');
    positioning.current?.setTarget(shown);
    next.current?.focus();
    return () => shown?.removeAttribute('data-tour-shown');
  }, [step]);
  const isLast = at === tourSteps.length - 1;
  const { title, text } = words.steps[step];
  return (
    <Popover
      key={step}
      open
      withArrow
      trapFocus
      unstable_disableAutoFocus
      positioning={{ positioningRef: positioning, position: 'below', overflowBoundaryPadding: 8 }}
      onOpenChange={(event, { open }) => {
        // A click elsewhere looks at what was shown; only Esc and the buttons end the tour.
        if (!open && event.type === 'keydown') onClose();
      }}
    >
      <PopoverSurface className={styles.surface} aria-label={words.title} data-testid="tour">
        <div className={styles.count}>{words.step(at + 1, tourSteps.length)}</div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{text}</p>
        <div className={styles.actions}>
          {!isLast && (
            <Button appearance="subtle" onClick={onClose}>
              {words.skip}
            </Button>
          )}
          <span className={styles.space} />
          {at > 0 && <Button onClick={() => setAt(at - 1)}>{words.back}</Button>}
          <Button ref={next} appearance="primary" onClick={() => (isLast ? onClose() : setAt(at + 1))}>
            {isLast ? words.done : words.next}
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
