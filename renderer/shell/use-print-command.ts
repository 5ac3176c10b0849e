import { useEffect, useRef } from 'react';
import { useNotices } from '../components/use-notices';
import { toFailure } from '../engine/use-query';
import { useEngine } from '../engine/engine-context';
import { everythingDrawn, setPrinting } from '../state/printing';
import { useWindowStore, useWords } from '../state/window-store';
import { paperFor } from './print/paper-for';

/** Milliseconds of waiting for figures after which it is told. */
const patience = 400;

/** A print that waits for the figures of its page. */
interface Asked {
  readonly place: string;
  isGivenUp: boolean;
}

/**
 * Prints the page that is shown, when the menu or Ctrl+P asks for it. While it waits for figures, Esc or another page
 * gives it up: what comes out of the printer is the page for which it was asked, or nothing.
 */
export function usePrintCommand(): void {
  const words = useWords().print;
  const notices = useNotices();
  const engine = useEngine();
  const { state, dispatch } = useWindowStore();
  const { place } = state;
  const here = useRef(place);
  const asked = useRef<Asked | null>(null);
  useEffect(() => {
    here.current = place;
    if (asked.current && asked.current.place !== place) giveUp(asked, () => notices.done(words.left));
  }, [notices, place, words]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') giveUp(asked, () => notices.done(words.givenUp));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [notices, words]);
  useEffect(() => {
    let isBusy = false;
    const print = async (): Promise<void> => {
      if (isBusy || asked.current) return;
      const own: Asked = { place: here.current, isGivenUp: false };
      asked.current = own;
      const told = setTimeout(() => {
        if (!own.isGivenUp) notices.done(words.waiting);
      }, patience);
      // In the window's own colours: whoever waits for figures does not see the page turn to paper.
      await everythingDrawn();
      clearTimeout(told);
      if (own.isGivenUp) return;
      asked.current = null;
      isBusy = true;
      try {
        setPrinting(true);
        await engine.request('audit.given', { as: 'printed' });
        await everythingDrawn();
        const main = document.querySelector('main');
        if (main && !(await window.desktop.printPage(paperFor(main)))) notices.failed(words.failed);
      } catch (error) {
        dispatch({ type: 'failed', failure: toFailure(error) });
      } finally {
        setPrinting(false);
        isBusy = false;
      }
    };
    return window.desktop.onEvent((event) => {
      if (event.type === 'menu' && event.command === 'print') void print();
    });
  }, [dispatch, engine, notices, words]);
}

function giveUp(asked: { current: Asked | null }, tell: () => void): void {
  if (asked.current === null) return;
  asked.current.isGivenUp = true;
  asked.current = null;
  tell();
}
