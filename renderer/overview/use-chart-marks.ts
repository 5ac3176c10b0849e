import { useMemo } from 'react';
import { conditionWords } from '../../shared/analysis/condition-words';
import type { ChartDatum } from '../../shared/charts/chart';
import type { AskedFigure } from '../components/explanation/asked-explanation';
import { useExplained, type ExplainedControl } from '../components/explanation/use-explained';
import type { MarkActions } from '../components/use-marks';
import { datumCondition, toggleDatum } from '../state/filter';
import { useWording } from '../state/library-context';
import { showPeople } from '../state/people-wanted';
import { useWindowStore } from '../state/window-store';

/** Marks of the overview filter; with Ctrl they lead to their people, at rest and by F1 they explain themselves. */
export function useChartMarks(): {
  readonly marks: MarkActions;
  readonly explaining: ExplainedControl<AskedFigure>;
} {
  const wording = useWording();
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const explaining = useExplained<AskedFigure>();
  const { pin, rest, leave } = explaining;
  const marks = useMemo((): MarkActions => {
    const figureOf = (datum: ChartDatum): AskedFigure => {
      const condition = datumCondition(datum);
      return { condition, who: conditionWords(condition, wording), indicator: null };
    };
    return {
      onPick: (datum) => {
        if (datum.dimension !== null)
          dispatch({ type: 'filter-changed', filter: toggleDatum(filter, datum) });
      },
      onPeople: (datum) => {
        const { condition, who } = figureOf(datum);
        dispatch(showPeople(condition, who ?? ''));
      },
      explaining: {
        pin: (datum, element) => pin(figureOf(datum), element),
        rest: (datum, element) => rest(figureOf(datum), element),
        leave,
      },
    };
  }, [dispatch, filter, leave, pin, rest, wording]);
  return { marks, explaining };
}
