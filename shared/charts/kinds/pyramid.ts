import { formatCount } from '../../text/numbers';
import { countAndShare } from '../category-rows';
import type { ChartFrame } from '../chart';
import type { ChartKind } from '../chart-kind';
import { chartWords, peopleUnit } from '../chart-words';
import { isOfAge } from '../dimension-order';
import { countLabel } from '../figure-label';
import { type Plot, type PlotLine } from '../plot';
import { plotChart } from '../plot-drawing';
import { pyramidDrawing, type PyramidSide } from '../pyramid';

/** Bands of age from the bottom up, men to the left and women to the right of zero. */
export const pyramid: ChartKind = {
  id: 'pyramid',
  label: { vi: 'Tháp tuổi', en: 'Pyramid' },
  suits: (plot) => {
    const [age, ...more] = plot.rows.dimensions;
    const [gender, ...others] = plot.series.dimensions;
    if (plot.isIndicator || !age || more.length > 0 || others.length > 0) return 0;
    return isOfAge(age) && gender?.id === 'gender' && sidesOf(plot) ? 9 : 0;
  },
  draw: (plot, frame) => {
    const sides = sidesOf(plot);
    const rows = plot.rows.lines.filter(({ isMissing, isOthers }) => !isMissing && !isOthers);
    if (!sides) return plotChart(plot, frame, {});
    const side = (row: PlotLine, series: PlotLine): PyramidSide => {
      const { people, isHidden = false } = plot.cell(row, series);
      return {
        dimension: null,
        value: null,
        ...plot.place(row, series),
        people,
        tip: `${series.label}, ${row.label}: ${countAndShare(people, plot.overall.people, frame)}`,
        isSelected: false,
        isHidden,
      };
    };
    const [left, right] = sides;
    const drawing = pyramidDrawing(
      {
        rows: [...rows].reverse().map((row) => ({
          category: row.label,
          left: side(row, left),
          right: side(row, right),
        })),
        heads: [head(left, plot, frame), head(right, plot, frame)],
      },
      frame,
    );
    const drawn = rows.reduce(
      (sum, row) => sum + plot.cell(row, left).people + plot.cell(row, right).people,
      0,
    );
    // What is hidden would be counted among what is not recorded.
    const isWhole = [plot.overall, ...rows.flatMap((row) => sides.map((line) => plot.cell(row, line)))].every(
      ({ isHidden }) => !isHidden,
    );
    return plotChart(plot, frame, drawing, isWhole ? notDrawn(plot.overall.people - drawn, frame) : []);
  },
};

/** Men on the left. */
function sidesOf({ series }: Plot): readonly [PlotLine, PlotLine] | null {
  const side = (gender: string): PlotLine | undefined =>
    series.lines.find(({ category }) => category === gender);
  const [left, right] = [side('male'), side('female')];
  return left && right ? [left, right] : null;
}

function head(line: PlotLine, { overall }: Plot, frame: ChartFrame): string {
  if (line.total.isHidden || overall.isHidden)
    return `${line.label}: ${countLabel(line.total, frame.language)}`;
  return `${line.label}: ${countAndShare(line.total.people, overall.people, frame)}`;
}

function notDrawn(people: number, { language }: ChartFrame): string[] {
  if (people === 0) return [];
  return [
    `${chartWords.notDrawn[language]} ${formatCount(people, language)} ${peopleUnit(people, language)}`,
  ];
}
