import type { Chart } from '../charts/chart';
import type { Facts } from './facts';
import { inNumber } from './written';
import type { ChartBlock } from './report-block';

/** More rows than this are for the table, not for somebody who is read a picture. */
const mostRead = 8;

/** A chart of these facts. In a public version that hides some of them there is none: a bar would tell. */
export function chartBlock(key: string, facts: readonly Facts[], draw: () => Chart): ChartBlock[] {
  if (facts.some(({ hidesSome }) => hidesSome)) return [];
  const chart = draw();
  const { head, rows } = chart.table;
  if (rows.length === 0) return [];
  const read = rows
    .slice(0, mostRead)
    .map(({ cells: [category = '', ...figures] }) =>
      figures.length === 1
        ? `${category}: ${figures[0] ?? ''}`
        : `${category}: ${figures.map((figure, at) => `${head[at + 1] ?? ''} ${figure}`).join(', ')}`,
    );
  const rest = rows.length > mostRead ? '; …' : '';
  return [
    {
      kind: 'chart',
      key,
      chart,
      alternative: inNumber(`${[chart.title, ...chart.subtitle].join('. ')}. ${read.join('; ')}${rest}.`),
    },
  ];
}
