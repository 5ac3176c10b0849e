import type { Overview } from '../contract/results';
import { countRows, othersRow, sortAmounts } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { countBars } from './count-bars';

const dimension = 'specialisation';

const most = {
  vi: (count: number) => `${count} chuyên ngành đào tạo đông nhất`,
  en: (count: number) => `${count} most frequent specialisations`,
};

/** The most frequent specialisations, largest first, then the recorded rest, then who has none recorded. */
export function specialisations(data: Overview['specialisations'], frame: ChartFrame): Chart {
  const { language } = frame;
  const sorted = sortAmounts(dimension, data.top);
  const recorded = sorted.filter(({ value }) => value !== null);
  const missing = sorted.filter(({ value }) => value === null);
  const rows = [
    ...countRows(dimension, recorded, frame),
    ...(data.others.people > 0 ? [othersRow(data.others.people, frame)] : []),
    ...countRows(dimension, missing, frame),
  ];
  const title =
    data.others.people > 0 ? most[language](recorded.length) : chartWords.specialisations[language];
  return countBars(
    {
      title,
      categoryTitle: chartWords.specialisations[language],
      amountTitle: chartWords.people[language],
      rows,
    },
    frame,
  );
}
