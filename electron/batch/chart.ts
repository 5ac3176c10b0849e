import { arrangeTable } from '../../shared/analysis/arrange-table';
import { plainView } from '../../shared/analysis/table-view';
import type { ChartFrame } from '../../shared/charts/chart';
import { drawPlot } from '../../shared/charts/chart-kinds';
import { plotTable } from '../../shared/charts/plot';
import { drawChart } from '../engine/publish/draw-chart';
import { askedBreakdown } from './breakdown';
import { UsageError } from './options';
import type { Answer, Session } from './session';

/** The chart that suits a breakdown, drawn without a window. */
export async function chart(session: Session): Promise<Answer> {
  const { question, options } = session;
  const { out, language } = options;
  if (out === null) throw new UsageError('cần --out X.svg, X.png hoặc X.pdf');
  const breakdown = await askedBreakdown(session);
  const { library } = question;
  const percentOf = breakdown.columns.length > 0 ? 'column' : 'total';
  const model = arrangeTable(breakdown, { ...plainView, percentOf }, { library, language });
  const plot = plotTable({ breakdown, model, percentOf, library, language });
  const drawn = drawPlot(plot, null, chartFrame(session, breakdown.people));
  await drawChart(drawn, out);
  return {
    json: { ...session.asOf, path: out, title: drawn.title, people: breakdown.people },
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
