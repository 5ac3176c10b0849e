import { useMemo } from 'react';
import type { TableModel } from '../../shared/analysis/table-model';
import type { ChartDatum } from '../../shared/charts/chart';
import { useExplained, type ExplainedControl } from '../components/explanation/use-explained';
import type { MarkActions } from '../components/use-marks';
import type { FigureLines } from './cell-explanation';
import type { OpenPeople } from './use-open-people';

/** The row and column whose figure a mark shows; null where it shows none. */
export function figureOf(model: TableModel, { tableRow, tableColumn }: ChartDatum): FigureLines | null {
  const row = model.rows.find(({ id }) => id === tableRow);
  const column = model.columns.find(({ id }) => id === tableColumn);
  return row && column ? { row, column } : null;
}

/** The marks of a chart of a table do what its cells do. */
export function useFigureMarks(
  model: TableModel,
  onPick: OpenPeople,
  onPeople: OpenPeople,
): { readonly marks: MarkActions; readonly explaining: ExplainedControl<FigureLines> } {
  const explaining = useExplained<FigureLines>();
  const { pin, rest, leave } = explaining;
  const marks = useMemo((): MarkActions => {
    const then =
      (act: (lines: FigureLines) => void) =>
      (datum: ChartDatum): void => {
        const lines = figureOf(model, datum);
        if (lines) act(lines);
      };
    return {
      onPick: then(({ row, column }) => onPick(row, column)),
      onPeople: then(({ row, column }) => onPeople(row, column)),
      explaining: {
        pin: (datum, element) => then((lines) => pin(lines, element))(datum),
        rest: (datum, element) => then((lines) => rest(lines, element))(datum),
        leave,
      },
    };
  }, [leave, model, onPeople, onPick, pin, rest]);
  return { marks, explaining };
}
