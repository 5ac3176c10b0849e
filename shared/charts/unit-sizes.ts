import { findDimension } from '../analysis/dimensions';
import type { UnitRow } from '../contract/results';
import { formatCount } from '../text/numbers';
import { countAndShare, countRows, othersRow, sortAmounts, type Amount, type BarRow } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { chartWords, largestUnits, peopleUnit } from './chart-words';
import { chartColours } from './colours';
import { countBars } from './count-bars';

export const mostUnits = 20;

export function peopleOf(rows: readonly { people: number }[]): number {
  return rows.reduce((sum, { people }) => sum + people, 0);
}

export function otherUnits(count: number, { language }: ChartFrame): string {
  return `${formatCount(count, language)} ${chartWords.otherUnits[language]}`;
}

/** Fewer at the top that are larger than all others are no list worth reading. */
const leastRanked = 5;
/** Sizes, or bands of them, in one drawing. */
const mostBands = 12;

/**
 * Without ages: the largest units by their people alone, none of them shown beside one left out that is as large. Where
 * too many are alike for that: how many units there are of each size.
 */
export function unitSizes(data: readonly UnitRow[], frame: ChartFrame, most = mostUnits): Chart {
  const { language } = frame;
  const sorted = sortAmounts(
    'unit',
    data.map(({ unit, people }) => ({ value: unit, people })),
  );
  const shown = beforeTies(sorted, most);
  if (shown < Math.min(leastRanked, sorted.length)) return unitsBySize(sorted, frame);
  const others = sorted.slice(shown);
  return countBars(
    {
      title:
        others.length > 0
          ? largestUnits(formatCount(shown, language), language)
          : chartWords.unitSizes[language],
      categoryTitle: findDimension('unit')?.label[language] ?? '',
      amountTitle: chartWords.people[language],
      rows: [
        ...countRows('unit', sorted.slice(0, shown), frame),
        ...(others.length > 0 ? [othersRow(peopleOf(others), frame, otherUnits(others.length, frame))] : []),
      ],
    },
    frame,
  );
}

/** How many of the first `most` there are before a run of equals that goes on behind them. */
function beforeTies(sorted: readonly Amount[], most: number): number {
  if (sorted.length <= most) return sorted.length;
  let shown = most;
  while (shown > 0 && sorted[shown - 1]?.people === sorted[shown]?.people) shown -= 1;
  return shown;
}

function unitsBySize(amounts: readonly Amount[], frame: ChartFrame): Chart {
  const { language } = frame;
  const sizes = amounts.flatMap(({ value, people }) => (value === null ? [] : [people]));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const wide = widthOfBands(most - least + 1);
  const start = least - (least % wide);
  const rows = Array.from({ length: Math.floor((most - start) / wide) + 1 }, (_, band): BarRow => {
    const from = start + band * wide;
    const to = from + wide - 1;
    const units = sizes.filter((size) => size >= from && size <= to).length;
    const bounds = (wide === 1 ? [from] : [from, to]).map((size) => formatCount(size, language));
    const category = `${bounds.join('–')} ${peopleUnit(to, language)}`;
    const label = countAndShare(units, sizes.length, frame);
    return {
      ...{ dimension: null, value: null, category, amount: units, label, tip: `${category}: ${label}` },
      ...{ fill: chartColours(frame).main, outline: 'transparent' },
    };
  });
  return countBars(
    {
      title: chartWords.unitsBySize[language],
      categoryTitle: chartWords.unitSizes[language],
      amountTitle: chartWords.unitCount[language],
      rows,
    },
    frame,
  );
}

/** 1, 2, 5, 10, 20, 50 … people, so that the whole range is a dozen bands at most. */
function widthOfBands(range: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const wide of [ten, 2 * ten, 5 * ten]) if (range / wide <= mostBands - 1) return wide;
}
