import type { ChartKind } from '../chart-kind';
import { canStack, stacks } from '../stacks';

/** Every row divided into its series, as long as its people. */
export const stacked: ChartKind = {
  id: 'stacked',
  label: { vi: 'Chồng', en: 'Stacked' },
  suits: (plot) => (canStack(plot) ? 6 : 0),
  draw: (plot, frame) => stacks(plot, frame, 'people'),
};
