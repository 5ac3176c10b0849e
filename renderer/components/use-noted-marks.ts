import { useMemo } from 'react';
import type { DrawnDatum } from './chart-marks';
import type { FigureNote } from './explanation/figure-note';
import { useExplained, type Anchor, type ExplainedControl } from './explanation/use-explained';
import type { MarkActions } from './use-marks';

/**
 * Marks that explain themselves by a note, under the resting pointer, by a click, Enter and F1; the note leads to the
 * people behind them, and so does Ctrl with a click or Enter.
 */
export function useNotedMarks(
  noteOf: (datum: DrawnDatum) => FigureNote | null,
  onPeople: ((datum: DrawnDatum) => void) | null = null,
): {
  readonly marks: MarkActions;
  readonly control: ExplainedControl<FigureNote>;
} {
  const control = useExplained<FigureNote>();
  const { pin, rest, leave } = control;
  const marks = useMemo((): MarkActions => {
    const tell =
      (show: typeof pin) =>
      (datum: DrawnDatum, element: Anchor): void => {
        const note = noteOf(datum);
        if (note !== null) show(note, element);
      };
    return {
      isOfDrawing: true,
      onPick: tell(pin),
      ...(onPeople && { onPeople }),
      explaining: { pin: tell(pin), rest: tell(rest), leave },
    };
  }, [leave, noteOf, onPeople, pin, rest]);
  return { marks, control };
}
