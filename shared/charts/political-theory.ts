import { findDimension } from '../analysis/dimensions';
import type { CountBy } from '../contract/results';
import { countRows, sortAmounts } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { countBars } from './count-bars';

const dimension = 'political_theory';

/** Levels of political theory, highest first. */
export function politicalTheory(data: readonly CountBy[], frame: ChartFrame): Chart {
  const title = findDimension(dimension)?.label[frame.language] ?? dimension;
  return countBars(
    {
      title,
      categoryTitle: title,
      amountTitle: chartWords.people[frame.language],
      rows: countRows(dimension, sortAmounts(dimension, data), frame),
    },
    frame,
  );
}
