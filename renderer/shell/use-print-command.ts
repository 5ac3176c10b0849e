import { useEffect } from 'react';
import { useNotices } from '../components/use-notices';
import { toFailure } from '../engine/use-query';
import { useEngine } from '../engine/engine-context';
import { everythingDrawn, setPrinting } from '../state/printing';
import { useWindowStore, useWords } from '../state/window-store';
import { paperFor } from './print/paper-for';

/** Milliseconds of waiting for figures after which it is told. */
const patience = 400;

/** Prints the page that is shown, when the menu or Ctrl+P asks for it. */
export function usePrintCommand(): void {
  const words = useWords().print;
  const notices = useNotices();
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  useEffect(() => {
    let isBusy = false;
    const print = async (): Promise<void> => {
      if (isBusy) return;
      isBusy = true;
      const told = setTimeout(() => notices.done(words.waiting), patience);
      try {
        // In the window's own colours: whoever waits for figures does not see the page turn to paper.
        await everythingDrawn();
        clearTimeout(told);
        setPrinting(true);
        await engine.request('audit.given', { as: 'printed' });
        await everythingDrawn();
        const main = document.querySelector('main');
        if (main && !(await window.desktop.printPage(paperFor(main)))) notices.failed(words.failed);
      } catch (error) {
        dispatch({ type: 'failed', failure: toFailure(error) });
      } finally {
        clearTimeout(told);
        setPrinting(false);
        isBusy = false;
      }
    };
    return window.desktop.onEvent((event) => {
      if (event.type === 'menu' && event.command === 'print') void print();
    });
  }, [dispatch, engine, notices, words]);
}
