import { useMemo } from 'react';
import type { DrawnDatum } from '../components/chart-marks';
import type { FigureNote } from '../components/explanation/figure-note';
import { useExplained, type Anchor, type ExplainedControl } from '../components/explanation/use-explained';
import type { MarkActions } from '../components/use-marks';

/**
 * Marks that explain themselves by words alone, under the resting pointer and by F1. A click or Enter opens the people
 * behind them; where they have none it explains too.
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
      onPick: onPeople ?? tell(pin),
      explaining: { pin: tell(pin), rest: tell(rest), leave },
    };
  }, [leave, noteOf, onPeople, pin, rest]);
  return { marks, control };
}
