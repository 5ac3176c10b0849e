import type { CrossCount } from '../contract/results';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { panels } from './panels';

/** Levels of qualification, one panel for each staff group. */
export function qualificationByGroup(data: readonly CrossCount[], frame: ChartFrame): Chart {
  return panels(
    {
      title: chartWords.qualificationByGroup[frame.language],
      bars: 'qualification',
      panels: 'staff_group',
      cells: data.map(({ row, column, people }) => ({ panel: row, bar: column, people })),
    },
    frame,
  );
}
