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

/** Keeps the line off the labels that it runs through: the ground around their letters. */
export function labelGround(plot: Plot, frame: ChartFrame, dx: number): object[] {
  if (!hasRule(plot)) return [];
  const { ground } = chartColours(frame);
  const halo = { stroke: ground, strokeWidth: 5, strokeJoin: 'round' };
  return [
    {
      mark: { type: 'text', align: 'left', dx, ...halo },
      encoding: { text: { field: 'label', type: 'nominal' } },
    },
  ];
}

/** The share of everybody has a place on the axis too; 0 without the line. */
export function overallAmount(plot: Plot): number {
  return hasRule(plot) ? (plot.overall.value ?? 0) : 0;
}

/** What the line stands for. */
export function overallNote(plot: Plot, { language }: ChartFrame): string[] {
  if (!hasRule(plot)) return [];
  return [`${chartWords.dashedLine[language]} ${figureLabel(plot.overall, plot, language)}`];
}

function hasRule({ isIndicator, overall, rows }: Plot): boolean {
  return isIndicator && overall.value !== null && rows.lines.length > 1;
}
