import { formatShare } from '../text/numbers';
import type { ChartFrame } from './chart';
import { chartWords } from './chart-words';
import { chartColours } from './colours';
import type { Plot } from './plot';

/** A line through all rows at the share of everybody, to compare with. */
export function overallRule({ isIndicator, overall, rows }: Plot, frame: ChartFrame, x: object): object[] {
  if (!isIndicator || overall.value === null || rows.lines.length < 2) return [];
  const colours = chartColours(frame.dark);
  const text = `${chartWords.ofAll[frame.language]} ${formatShare(overall.value, frame.language)}`;
  const data = { values: [{ amount: overall.value, text }] };
  return [
    {
      data,
      mark: { type: 'rule', strokeDash: [4, 3], color: colours.text },
      encoding: { x, tooltip: { field: 'text', type: 'nominal' } },
    },
    {
      data,
      mark: { type: 'text', align: 'left', baseline: 'bottom', dx: 3, dy: -3, fontWeight: 600 },
      encoding: { x, y: { value: 0 }, text: { field: 'text', type: 'nominal' } },
    },
  ];
}
