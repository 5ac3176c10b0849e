import { findIndicator } from '../analysis/indicators';
import { dimensionIn, findIn } from '../analysis/library';
import type { CrossTable } from '../contract/results';
import { formatCount, formatShare } from '../text/numbers';
import { countRows, othersRow, sortAmounts } from './category-rows';
import type { BarRow } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { countBars } from './count-bars';

const mostRows = 20;

/** Any breakdown by one dimension: people, or the share that meets an indicator. */
export function countsBy(breakdown: CrossTable, frame: ChartFrame): Chart {
  const { language } = frame;
  const dimension = dimensionIn(frame.library, breakdown.rows);
  const indicator = frame.library
    ? findIn(frame.library.indicators, breakdown.measure)
    : findIndicator(breakdown.measure);
  const categoryTitle = dimension?.label[language] ?? breakdown.rows;
  const cells = breakdown.cells.map((cell) => ({
    value: cell.row,
    people: cell.denominator ?? cell.value ?? 0,
    cell,
  }));
  const sorted = sortAmounts(breakdown.rows, cells, frame.library);
  const isLong = dimension?.categories === undefined && sorted.length > mostRows;
  const shown = isLong ? sorted.slice(0, mostRows) : sorted;
  const left = sorted.slice(shown.length);

  if (indicator) {
    const rows = shown.map(({ value, cell }): BarRow => {
      const [row] = countRows(breakdown.rows, [{ value, people: 0 }], frame) as [BarRow];
      const counts = `${formatCount(cell.numerator ?? 0, language)}/${formatCount(cell.denominator ?? 0, language)}`;
      const label = `${formatShare(cell.value, language)} (${counts})`;
      return { ...row, amount: cell.value ?? 0, label, tip: `${row.category}: ${label}` };
    });
    return countBars(
      {
        title: `${indicator.label[language]} ${chartWords.by[language]} ${lowerFirst(categoryTitle)}`,
        categoryTitle,
        amountTitle: chartWords.share[language],
        amountFormat: '.0%',
        limit: 1,
        rows,
      },
      frame,
    );
  }
  const others = left.reduce((sum, { people }) => sum + people, 0);
  return countBars(
    {
      title: `${chartWords.people[language]} ${chartWords.by[language]} ${lowerFirst(categoryTitle)}`,
      categoryTitle,
      amountTitle: chartWords.people[language],
      rows: [...countRows(breakdown.rows, shown, frame), ...(others > 0 ? [othersRow(others, frame)] : [])],
    },
    frame,
  );
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
