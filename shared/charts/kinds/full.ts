import type { ChartKind } from '../chart-kind';
import { canStack, stacks } from '../stacks';

/** Every row divided into its series, all rows as long as each other. */
export const full: ChartKind = {
  id: 'full',
  label: { vi: '100\u00a0%', en: '100%' },
  suits: (plot) => (canStack(plot) ? (plot.sharesOf === 'row' ? 7 : 3) : 0),
  draw: (plot, frame) => stacks(plot, frame, 'shares'),
};
