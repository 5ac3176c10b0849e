import { dimensionIn } from '../analysis/library';
import type { CrossTable } from '../contract/results';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { lowerFirst } from './counts-by';
import { panels } from './panels';

/** Any breakdown of people by two dimensions: the rows as bars, one panel for each column. */
export function cross(breakdown: CrossTable & { readonly columns: string }, frame: ChartFrame): Chart {
  const { language } = frame;
  const label = (id: string): string => dimensionIn(frame.library, id)?.label[language] ?? id;
  const by = chartWords.by[language];
  return panels(
    {
      title: `${label(breakdown.rows)} ${by} ${lowerFirst(label(breakdown.columns))}`,
      bars: breakdown.rows,
      panels: breakdown.columns,
      cells: breakdown.cells.map(({ row, column, value }) => ({
        bar: row,
        panel: column,
        people: value ?? 0,
      })),
    },
    frame,
  );
}
