import type { ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { chartColours } from './colours';
import { figureLabel } from './figure-label';
import type { Plot } from './plot';

/** A line through all rows at the share of everybody, to compare with; it lies behind the marks. */
export function overallRule(plot: Plot, frame: ChartFrame, x: object): object[] {
  if (!hasRule(plot)) return [];
  return [
    {
      data: { values: [{ amount: plot.overall.value }] },
      mark: { type: 'rule', strokeDash: [4, 3], strokeWidth: 1.5, color: chartColours(frame).line },
      encoding: { x },
    },
  ];
}

/** What the line stands for. */
export function overallNote(plot: Plot, { language }: ChartFrame): string[] {
  if (!hasRule(plot)) return [];
  return [`${chartWords.dashedLine[language]} ${figureLabel(plot.overall, plot, language)}`];
}

function hasRule({ isIndicator, overall, rows }: Plot): boolean {
  return isIndicator && overall.value !== null && rows.lines.length > 1;
}
