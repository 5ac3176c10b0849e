import { findDimension } from '../analysis/dimensions';
import type { CrossCount } from '../contract/results';
import { countRows, sortAmounts } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { countBars } from './count-bars';
import { panels } from './panels';

const dimension = 'qualification';

/** Levels of qualification, one panel for each staff group; one chart of all where no groups are recorded. */
export function qualificationByGroup(data: readonly CrossCount[], frame: ChartFrame): Chart {
  const { language } = frame;
  if (data.every(({ row }) => row === null)) {
    const title = findDimension(dimension)?.label[language] ?? dimension;
    const amounts = data.map(({ column, people }) => ({ value: column, people }));
    return countBars(
      {
        title,
        categoryTitle: title,
        amountTitle: chartWords.people[language],
        rows: countRows(dimension, sortAmounts(dimension, amounts), frame),
      },
      frame,
    );
  }
  return panels(
    {
      title: chartWords.qualificationByGroup[language],
      bars: dimension,
      panels: 'staff_group',
      cells: data.map(({ row, column, people }) => ({ panel: row, bar: column, people })),
    },
    frame,
  );
}
