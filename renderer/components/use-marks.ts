import { useMemo, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { Anchor, ExplainedControl } from './explanation/use-explained';
import { datumOf, hasPeople, marksIn, nextMark, type DrawnDatum } from './chart-marks';

/** What the marks of a chart lead to. */
export interface MarkActions {
  /** A click, or Enter. */
  readonly onPick: (datum: DrawnDatum, element: Anchor) => void;
  /** Only what is drawn leads anywhere; the names in the table of its numbers do not. */
  readonly isOfDrawing?: boolean;
  /** With Ctrl: the people behind the mark. */
  readonly onPeople?: (datum: DrawnDatum) => void;
  /** The resting pointer, or F1. */
  readonly explaining?: Pick<ExplainedControl<DrawnDatum>, 'pin' | 'rest' | 'leave'>;
}

/** Mouse and keys of a chart: one stop of the tab key, the arrows go from mark to mark. */
export function useMarks({ onPick, onPeople, explaining }: MarkActions) {
  return useMemo(
    () => ({
      onClick: ({ target, ctrlKey, metaKey, clientX, clientY }: MouseEvent): void => {
        const datum = datumOf(target);
        if (datum === null || !hasPeople(datum)) return;
        if (onPeople && (ctrlKey || metaKey)) onPeople(datum);
        else onPick(datum, pointAt(clientX, clientY));
      },
      onMouseOver: ({ target, clientX, clientY }: MouseEvent): void => {
        const datum = datumOf(target);
        if (datum === null || !hasPeople(datum)) explaining?.leave();
        else explaining?.rest(datum, pointAt(clientX, clientY));
      },
      onMouseLeave: explaining?.leave,
      onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
        const { target, currentTarget, key, ctrlKey, metaKey } = event;
        const datum = datumOf(target);
        if (datum === null || !(target instanceof SVGElement)) return;
        const marks = marksIn(currentTarget);
        const next = nextMark(
          marks.map((mark) => mark.getBoundingClientRect()),
          marks.indexOf(target),
          key,
        );
        if (next !== null) marks[next]?.focus();
        else if (key === 'F1' || key === '?') explaining?.pin(datum, target);
        else if (key !== 'Enter' && key !== ' ') return;
        else if (onPeople && (ctrlKey || metaKey)) onPeople(datum);
        else onPick(datum, target);
        event.preventDefault();
      },
      // Tab comes back to the mark that it left.
      onFocus: ({ target: focused, currentTarget }: FocusEvent): void => {
        if (!(currentTarget instanceof HTMLElement)) return;
        for (const mark of marksIn(currentTarget))
          mark.setAttribute('tabindex', mark === focused ? '0' : '-1');
      },
    }),
    [explaining, onPeople, onPick],
  );
}

/** Where the pointer rests: a long bar would put its explanation far away. */
function pointAt(x: number, y: number) {
  return { getBoundingClientRect: () => new DOMRect(x, y - 6, 1, 12), focus: () => undefined };
}
