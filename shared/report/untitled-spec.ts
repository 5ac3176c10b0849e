import type { Chart, ChartSpec } from '../charts/chart';

/** The drawing alone: in a document the caption names it. */
export function untitledSpec({ spec }: Chart): ChartSpec {
  const { title: _title, ...rest } = spec;
  return rest;
}
