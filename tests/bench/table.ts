import type { Outcome } from './measure';

/** A Markdown table, the ratios first: above 1 the other one takes longer than we do. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ work, question, contestant, milliseconds, ratio, peak }) => [
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    work,
    question,
    contestant,
    milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`,
    peak === null ? '' : `${Math.round(peak)} MB`,
  ]);
  const head = ['time to ours', 'work', 'question', 'who', 'time', 'memory'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
