import { findDimension } from '../analysis/dimensions';
import type { UnitRow } from '../contract/results';
import { formatCount } from '../text/numbers';
import { countRows, othersRow, sortAmounts } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { countBars } from './count-bars';

export const mostUnits = 20;

export function peopleOf(rows: readonly { people: number }[]): number {
  return rows.reduce((sum, { people }) => sum + people, 0);
}

export function otherUnits(count: number, { language }: ChartFrame): string {
  return `${formatCount(count, language)} ${chartWords.otherUnits[language]}`;
}

/** Without ages: the largest units by their people alone. */
export function unitSizes(data: readonly UnitRow[], frame: ChartFrame): Chart {
  const { language } = frame;
  const sorted = sortAmounts(
    'unit',
    data.map(({ unit, people }) => ({ value: unit, people })),
  );
  const others = sorted.slice(mostUnits);
  const title = others.length > 0 ? chartWords.unitSizesTop : chartWords.unitSizes;
  return countBars(
    {
      title: title[language],
      categoryTitle: findDimension('unit')?.label[language] ?? '',
      amountTitle: chartWords.people[language],
      rows: [
        ...countRows('unit', sorted.slice(0, mostUnits), frame),
        ...(others.length > 0 ? [othersRow(peopleOf(others), frame, otherUnits(others.length, frame))] : []),
      ],
    },
    frame,
  );
}
