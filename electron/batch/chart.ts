import type { ChartFrame } from '../../shared/charts/chart';
import { countsBy } from '../../shared/charts/counts-by';
import { cross } from '../../shared/charts/cross';
import { drawChart } from '../engine/publish/draw-chart';
import { crossTable } from '../../shared/analysis/cross-table';
import { askedBreakdown } from './breakdown';
import { UsageError } from './options';
import type { Answer, Session } from './session';

/** The chart of a breakdown, drawn without a window. */
export async function chart(session: Session): Promise<Answer> {
  const { out } = session.options;
  if (out === null) throw new UsageError('cần --out X.svg, X.png hoặc X.pdf');
  if (session.options.rows.length > 1 || session.options.columns.length > 1)
    throw new UsageError('biểu đồ cần một --rows và nhiều nhất một --columns');
  const breakdown = crossTable(await askedBreakdown(session));
  const frame = chartFrame(session, breakdown.total);
  const { columns } = breakdown;
  const drawn = columns === null ? countsBy(breakdown, frame) : cross({ ...breakdown, columns }, frame);
  await drawChart(drawn, out);
  return {
    json: { ...session.asOf, path: out, title: drawn.title, people: breakdown.total },
    text: () => out,
  };
}

export function chartFrame({ question, roster, options }: Session, people: number): ChartFrame {
  return {
    language: options.language,
    dark: false,
    width: 900,
    asOf: question.asOf,
    rosterName: roster.name,
    people,
    filter: null,
    selected: {},
    library: question.library,
  };
}
